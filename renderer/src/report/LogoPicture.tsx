import { useEffect, useState } from 'react';
import type { StoredImage } from '../../../shared/photos/photo.ts';
import styles from './report.module.css';

/** The logo as it is stored. The name of the organisation stands beside it, so it says nothing of its own. */
export function LogoPicture({ image }: { image: StoredImage }) {
  const [address, setAddress] = useState<string | null>(null);
  useEffect(() => {
    const made = URL.createObjectURL(new Blob([image.bytes], { type: `image/${image.format}` }));
    setAddress(made);
    return () => URL.revokeObjectURL(made);
  }, [image]);
  return address === null ? null : <img className={styles.logoPicture} src={address} alt="" />;
}
