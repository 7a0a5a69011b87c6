import { ActionIcon, NativeSelect, TextInput } from '@mantine/core';
import { IconArrowLeft, IconArrowRight, IconTrash } from '@tabler/icons-react';
import { useEffect, useMemo, useState, type DragEvent } from 'react';
import { dataAddress } from '../../../shared/photos/dataAddress.ts';
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
  // A photo is the same picture for ever: a changed caption brings the same bytes as another array.
  // oxlint-disable-next-line react/exhaustive-deps
  const address = useMemo(() => dataAddress(photo.image), [id]);
  const caption = useCaption(photo, onDescribe);
  const name = words.number(position + 1, words.subjects[subject]);
  const receive = (event: DragEvent): void => {
    const other = event.dataTransfer.getData(dragType);
    if (other === '' || other === id) return;
    event.preventDefault();
    onMove(other, position);
  };
  return (
    <li className={styles.photo}>
      {/* Dragging is an extra for who has a mouse; the arrows do the same for everybody. */}
      <div
        className={styles.picture}
        role="presentation"
        draggable
        onDragStart={(event) => event.dataTransfer.setData(dragType, id)}
        onDragOver={(event) => {
          if (event.dataTransfer.types.includes(dragType)) event.preventDefault();
        }}
        onDrop={receive}
      >
        <img src={address} alt={name} draggable={false} />
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
