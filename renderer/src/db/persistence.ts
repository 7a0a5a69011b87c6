/**
 * Asks the browser not to clear our data when the disk fills up. The answer is logged and not relied upon: some
 * browsers refuse without asking anybody.
 */
export async function askToStay(): Promise<boolean> {
  try {
    const stays = (await navigator.storage.persisted()) || (await navigator.storage.persist());
    console.info(`Storage is ${stays ? 'persistent' : 'not persistent'}.`);
    return stays;
  } catch (error) {
    console.info('Storage persistence could not be asked for.', error);
    return false;
  }
}
