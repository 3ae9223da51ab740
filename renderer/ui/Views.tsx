import type { ReactNode } from 'react';
import { Tab, TabList, TabPanel, Tabs } from 'react-aria-components/Tabs';
import styles from './Views.module.css';

interface ViewsProps<T extends string> {
  readonly label: string;
  readonly views: readonly { readonly id: T; readonly text: string }[];
  readonly value: T;
  readonly onChange: (value: T) => void;
  /** At the right end, beside the names. */
  readonly end?: ReactNode;
  readonly children: ReactNode;
}

/** One place that shows one of a few things; their names stand above it. */
export function Views<T extends string>({ label, views, value, onChange, end, children }: ViewsProps<T>) {
  return (
    <Tabs className={styles.views ?? ''} selectedKey={value} onSelectionChange={(key) => onChange(key as T)}>
      <div className={styles.head}>
        <TabList aria-label={label} className={styles.names ?? ''}>
          {views.map(({ id, text }) => (
            <Tab key={id} id={id} className={styles.name ?? ''}>
              {text}
            </Tab>
          ))}
        </TabList>
        {end}
      </div>
      {views.map(({ id }) => (
        <TabPanel key={id} id={id} className={styles.panel ?? ''}>
          {children}
        </TabPanel>
      ))}
    </Tabs>
  );
}
