import { Button } from '@mantine/core';
import { Component, type ReactNode } from 'react';
import { useText } from '../language/useText.ts';
import { MessagePage, WaysOut } from './MessagePage.tsx';
import { reloadPage } from './reloading.ts';

interface Props {
  /** Around a part of a screen rather than around the program. */
  inside?: boolean;
  children: ReactNode;
}

interface Caught {
  error: Error | null;
}

/** Keeps a fault in one screen from becoming a white window. */
export class ErrorBoundary extends Component<Props, Caught> {
  override state: Caught = { error: null };

  static getDerivedStateFromError(error: unknown): Caught {
    return { error: error instanceof Error ? error : new Error(String(error)) };
  }

  override render(): ReactNode {
    const { error } = this.state;
    return error ? <PanicPage error={error} inside={this.props.inside ?? false} /> : this.props.children;
  }
}

function PanicPage({ error, inside }: { error: Error; inside: boolean }) {
  const { screens } = useText();
  const { panic, desk } = screens;
  const toStart = (): void => {
    window.location.hash = '#/';
    reloadPage();
  };
  return (
    <MessagePage title={panic.title} inside={inside}>
      <p>{panic.text}</p>
      <WaysOut>
        <Button onClick={toStart}>{desk.toStart}</Button>
        <Button variant="default" onClick={() => reloadPage()}>
          {panic.again}
        </Button>
      </WaysOut>
      <details>
        <summary>{panic.detail}</summary>
        <pre>{`${error.name}: ${error.message}`}</pre>
      </details>
    </MessagePage>
  );
}
