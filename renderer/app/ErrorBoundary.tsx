import { Component, type ReactNode } from 'react';
import { flushEdits } from '../api/edits.ts';
import { Button } from '../ui/Button.tsx';
import { words } from '../words/words.ts';
import styles from './ErrorBoundary.module.css';

/** A defect in the page stops here; the workbook lives in the engine, so reading the page again loses nothing. */
export class ErrorBoundary extends Component<{ children: ReactNode }, { failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError() {
    return { failed: true };
  }

  override componentDidCatch(error: unknown): void {
    console.error(error);
  }

  override render(): ReactNode {
    if (!this.state.failed) return this.props.children;
    const t = words('app');
    const reload = () => {
      void flushEdits().finally(() => window.location.reload());
    };
    return (
      <main className={styles.failed}>
        <p role="alert">{t('failed.sentence')}</p>
        <Button kind="primary" onPress={reload} autoFocus>
          {t('failed.reload')}
        </Button>
      </main>
    );
  }
}
