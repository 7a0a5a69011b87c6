/** What the answers mean so far, always in view beside the form. */
export function LivePanel() {
  return null;
}
