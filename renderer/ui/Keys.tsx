import styles from './Keys.module.css';

/** A key cap: "Ctrl K". */
export function Keys({ keys }: { keys: string }) {
  return <kbd className={styles.keys}>{keys}</kbd>;
}
