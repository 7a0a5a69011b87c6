import { ActionIcon, NativeSelect, TextInput } from '@mantine/core';
import { IconArrowLeft, IconArrowRight, IconTrash } from '@tabler/icons-react';
import { useEffect, useState, type DragEvent } from 'react';
import { LONGEST_CAPTION, photoSubjects, type Photo, type PhotoSubject } from '../../../shared/photos/photo.ts';
import { reportScreenWords } from '../../../shared/text/reportScreen.ts';
import { useLanguage } from '../language/useLanguage.ts';
import styles from './photos.module.css';
import type { PhotoActions } from './usePhotoActions.ts';

/** Typing is stored after a pause of this long, ms, and when the field is left. */
const PAUSE = 500;

interface Props {
  photo: Photo;
  /** From 0. */
  position: number;
  count: number;
  dragType: string;
  onDescribe: PhotoActions['describe'];
  onMove: PhotoActions['move'];
  onRemove: PhotoActions['remove'];
}

export function PhotoItem({ photo, position, count, dragType, onDescribe, onMove, onRemove }: Props) {
  const words = reportScreenWords[useLanguage().language].photos;
  const { id, subject } = photo;
  const address = usePictureAddress(photo);
  const caption = useCaption(photo, onDescribe);
  const name = words.number(position + 1, words.subjects[subject]);
  const receive = (event: DragEvent): void => {
    const other = event.dataTransfer.getData(dragType);
    if (other === '' || other === id) return;
    event.preventDefault();
    onMove(other, position);
  };
  return (
    <li
      className={styles.photo}
      onDragOver={(event) => event.dataTransfer.types.includes(dragType) && event.preventDefault()}
      onDrop={receive}
    >
      <div className={styles.picture}>
        {address !== null && (
          <img src={address} alt={name} draggable onDragStart={(event) => event.dataTransfer.setData(dragType, id)} />
        )}
      </div>
      <NativeSelect
        size="xs"
        label={words.subject}
        value={subject}
        onChange={(event) => onDescribe(id, { subject: event.currentTarget.value as PhotoSubject })}
        data={photoSubjects.map((value) => ({ value, label: words.subjects[value] }))}
      />
      <TextInput
        size="xs"
        label={words.caption}
        placeholder={words.captionPlaceholder}
        maxLength={LONGEST_CAPTION}
        value={caption.text}
        onChange={(event) => caption.type(event.currentTarget.value)}
        onFocus={caption.enter}
        onBlur={caption.leave}
      />
      <div className={styles.buttons}>
        <ActionIcon
          variant="subtle"
          aria-label={words.earlier(name)}
          disabled={position === 0}
          onClick={() => onMove(id, position - 1)}
        >
          <IconArrowLeft size={17} aria-hidden="true" />
        </ActionIcon>
        <ActionIcon
          variant="subtle"
          aria-label={words.later(name)}
          disabled={position === count - 1}
          onClick={() => onMove(id, position + 1)}
        >
          <IconArrowRight size={17} aria-hidden="true" />
        </ActionIcon>
        <ActionIcon variant="subtle" color="red" aria-label={words.remove(name)} onClick={() => onRemove(photo)}>
          <IconTrash size={17} aria-hidden="true" />
        </ActionIcon>
      </div>
    </li>
  );
}

/** An address for the bytes, let go of when the picture is gone. */
function usePictureAddress({ id, image }: Photo): string | null {
  const [address, setAddress] = useState<string | null>(null);
  useEffect(() => {
    const made = URL.createObjectURL(new Blob([image.bytes], { type: `image/${image.format}` }));
    setAddress(made);
    return () => URL.revokeObjectURL(made);
    // A photo is the same picture for ever: every change of its caption brings the same bytes as another array.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [id]);
  return address;
}

/** What is typed stands here; what another window stored shows when the field is entered anew. */
function useCaption(
  { id, caption }: Photo,
  onDescribe: PhotoActions['describe'],
): { text: string; type: (text: string) => void; enter: () => void; leave: () => void } {
  const [typed, setTyped] = useState<string | null>(null);
  useEffect(() => {
    if (typed === null || typed === caption) return;
    const timer = setTimeout(() => onDescribe(id, { caption: typed }), PAUSE);
    return () => clearTimeout(timer);
  }, [typed, caption, id, onDescribe]);
  return {
    text: typed ?? caption,
    type: setTyped,
    enter: () => setTyped(null),
    leave: () => {
      if (typed !== null && typed !== caption) onDescribe(id, { caption: typed });
    },
  };
}
