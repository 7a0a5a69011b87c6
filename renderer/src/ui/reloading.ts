/** Loading the page again is not closing the program: who makes a last backup at closing must be able to tell. */
let reloading = false;

export function isReloading(): boolean {
  return reloading;
}

export function reloadPage(): void {
  reloading = true;
  window.location.reload();
}
