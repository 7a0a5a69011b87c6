/** The load profiles that ship with this build, checked once. */
import profiles from '../../../assets/profiles/profiles.json';
import { profileSetSchema, type ProfileSet } from '../../../shared/charging/profiles.ts';

export const profileSet: ProfileSet = profileSetSchema.parse(profiles);
