import { Button } from '@mantine/core';
import { IconPhotoPlus } from '@tabler/icons-react';
import { useEffect, useRef, useState, type DragEvent } from 'react';
import { reportScreenWords } from '../../../shared/text/reportScreen.ts';
import { useLanguage } from '../language/useLanguage.ts';
import { Card } from '../ui/Card.tsx';
import { PhotoItem } from './PhotoItem.tsx';
import styles from './photos.module.css';
import { usePhotoActions } from './usePhotoActions.ts';
import { usePhotos } from './usePhotos.ts';

/** What a photo that is being moved says of itself, so that nothing else can be dropped in its place. */
const moving = 'application/x-vlootwijzer-photo';

/** Photos of the site: from a file, dragged in, or from the clipboard; described, put in order, removed. */
export function PhotosCard() {
  const words = reportScreenWords[useLanguage().language].photos;
  const photos = usePhotos() ?? [];
  const { busy, refusals, add, describe, move, remove } = usePhotoActions(photos);
  const input = useRef<HTMLInputElement>(null);
  const [over, setOver] = useState(false);

  const paste = useRef(add);
  useEffect(() => {
    paste.current = add;
  });
  useEffect(() => {
    const onPaste = (event: ClipboardEvent): void => {
      const files = [...(event.clipboardData?.files ?? [])].filter(({ type }) => type.startsWith('image/'));
      if (files.length === 0) return;
      event.preventDefault();
      void paste.current(files);
    };
    document.addEventListener('paste', onPaste);
    return () => document.removeEventListener('paste', onPaste);
  }, []);

  const drop = (event: DragEvent): void => {
    if (event.dataTransfer.files.length === 0) return;
    event.preventDefault();
    setOver(false);
    void add([...event.dataTransfer.files]);
  };

  return (
    <Card title={words.title} hint={words.hint}>
      {/* Dropping is an extra for who has a mouse; the button does the same for everybody. */}
      <div
        className={styles.drop}
        data-over={over}
        role="presentation"
        onDragOver={(event) => {
          if (event.dataTransfer.types.includes(moving)) return;
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={drop}
      >
        <span>{words.drop}</span>
        <Button
          data-field="site.photos"
          variant="light"
          size="sm"
          loading={busy}
          leftSection={<IconPhotoPlus size={16} aria-hidden="true" />}
          onClick={() => input.current?.click()}
        >
          {words.choose}
        </Button>
        <input
          ref={input}
          type="file"
          hidden
          multiple
          accept="image/jpeg,image/png,image/webp,.jpg,.jpeg,.png,.webp,.heic,.heif"
          aria-label={words.choose}
          onChange={(event) => {
            const files = [...(event.currentTarget.files ?? [])];
            // The same file may be chosen again.
            event.currentTarget.value = '';
            if (files.length > 0) void add(files);
          }}
        />
        <p className={styles.quiet}>
          {words.paste} {words.privacy}
        </p>
      </div>
      <output className={styles.said}>{busy ? words.busy : ''}</output>
      {refusals.length > 0 && (
        <div role="alert" className={styles.trouble}>
          {refusals.map((sentence) => (
            <p key={sentence}>{sentence}</p>
          ))}
        </div>
      )}
      {photos.length === 0 ? (
        <p className={styles.quiet}>{words.none}</p>
      ) : (
        <ol className={styles.photos}>
          {photos.map((photo, index) => (
            <PhotoItem
              key={photo.id}
              photo={photo}
              position={index}
              count={photos.length}
              dragType={moving}
              onDescribe={describe}
              onMove={move}
              onRemove={remove}
            />
          ))}
        </ol>
      )}
    </Card>
  );
}
