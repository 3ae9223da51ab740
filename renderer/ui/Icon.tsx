/** The app's own 16 px icons: one path each, 1.5 stroke, round ends. */
const paths = {
  menu: 'M2.5 4.5h11M2.5 8h11M2.5 11.5h11',
  sidebar: 'M2.25 3.25h11.5v9.5H2.25zM6.25 3.25v9.5',
  undo: 'M5.5 3 2.75 5.75 5.5 8.5M3 5.75h6.25a3.75 3.75 0 0 1 0 7.5H6',
  redo: 'M10.5 3l2.75 2.75L10.5 8.5M13 5.75H6.75a3.75 3.75 0 0 0 0 7.5H10',
  search: 'M7 12.25a5.25 5.25 0 1 0 0-10.5 5.25 5.25 0 0 0 0 10.5ZM10.8 10.8 14 14',
  jobs: 'M2.25 5.25h11.5v8H2.25zM5.75 5.25v-2h4.5v2M2.25 8.75h11.5',
  people:
    'M6 7.5a2.5 2.5 0 1 0 0-5 2.5 2.5 0 0 0 0 5ZM1.75 13.5c0-2.5 1.75-4 4.25-4s4.25 1.5 4.25 4M10.5 2.75a2.5 2.5 0 0 1 0 4.6M11.75 9.75c1.6.5 2.5 1.8 2.5 3.75',
  person: 'M8 7.5a2.75 2.75 0 1 0 0-5.5 2.75 2.75 0 0 0 0 5.5ZM3 13.75c0-2.6 1.9-4.25 5-4.25s5 1.65 5 4.25',
  document: 'M3.75 1.75h5.5l3 3v9.5h-8.5zM9.25 1.75v3h3M6 8h4M6 11h4',
  settings:
    'M8 10.25a2.25 2.25 0 1 0 0-4.5 2.25 2.25 0 0 0 0 4.5ZM8 1.5v2M8 12.5v2M1.5 8h2M12.5 8h2M3.4 3.4l1.4 1.4M11.2 11.2l1.4 1.4M3.4 12.6l1.4-1.4M11.2 4.8l1.4-1.4',
  export: 'M8 9.75v-8M4.75 5 8 1.75 11.25 5M2.25 9.25v4.5h11.5v-4.5',
  drop: 'M8 1.75v8M4.75 6.5 8 9.75l3.25-3.25M2.25 10.25v3.5h11.5v-3.5',
  plus: 'M8 2.75v10.5M2.75 8h10.5',
  minus: 'M2.75 8h10.5',
  close: 'M3.5 3.5l9 9M12.5 3.5l-9 9',
  check: 'M2.75 8.5l3.5 3.5 7-7.5',
  more: 'M3 8h.01M8 8h.01M13 8h.01',
  handle: 'M6 3.5h.01M10 3.5h.01M6 8h.01M10 8h.01M6 12.5h.01M10 12.5h.01',
  up: 'M3 10.25 8 5.5l5 4.75',
  down: 'M3 5.75 8 10.5l5-4.75',
  right: 'M5.75 3 10.5 8l-4.75 5',
  left: 'M10.25 3 5.5 8l4.75 5',
  warning: 'M8 2 14.5 13.5h-13zM8 6.5v3.25M8 11.75h.01',
  info: 'M8 14.25a6.25 6.25 0 1 0 0-12.5 6.25 6.25 0 0 0 0 12.5ZM8 7.25v4M8 4.75h.01',
  lock: 'M3.25 7.25h9.5v6.5h-9.5zM5.25 7V5a2.75 2.75 0 0 1 5.5 0v2',
  folder: 'M1.75 3.25h4.5l1.5 2h6.5v7.5H1.75z',
  link: 'M6.75 9.25 9.25 6.75M7.25 4.5l1.5-1.5a3 3 0 0 1 4.25 4.25l-1.5 1.5M8.75 11.5l-1.5 1.5A3 3 0 0 1 3 8.75l1.5-1.5',
  bullets: 'M6 4h7.5M6 8h7.5M6 12h7.5M2.75 4h.01M2.75 8h.01M2.75 12h.01',
  numbers: 'M7 4h6.5M7 8h6.5M7 12h6.5M2.5 2.75l1-.5v3.5M2.25 10.5c.5-1 2-1 2 0 0 .75-2 1.75-2 2.75h2.25',
  question: 'M5.75 5.75a2.25 2.25 0 1 1 3.5 1.9c-.75.5-1.25.85-1.25 1.85M8 12.25h.01',
  paragraph: 'M2.5 4h11M2.5 8h11M2.5 12h6.5',
  indent: 'M7 4h6.5M7 8h6.5M7 12h6.5M2.5 5.75 4.75 8 2.5 10.25',
  outdent: 'M7 4h6.5M7 8h6.5M7 12h6.5M4.75 5.75 2.5 8l2.25 2.25',
  trash: 'M2.75 4.25h10.5M6 4.25v-2h4v2M4 4.25l.75 9.5h6.5l.75-9.5',
  copy: 'M5.25 5.25h8.5v8.5h-8.5zM10.75 5.25v-3h-8.5v8.5h3',
  archive: 'M1.75 2.75h12.5v3H1.75zM2.75 5.75v7.5h10.5v-7.5M6.25 8.5h3.5',
  eye: 'M1.5 8C3 5 5.25 3.5 8 3.5S13 5 14.5 8c-1.5 3-3.75 4.5-6.5 4.5S3 11 1.5 8ZM8 10a2 2 0 1 0 0-4 2 2 0 0 0 0 4Z',
  clock: 'M8 14.25a6.25 6.25 0 1 0 0-12.5 6.25 6.25 0 0 0 0 12.5ZM8 4.5V8l2.25 1.5',
  calendar: 'M2.25 3.25h11.5v10.5H2.25zM2.25 6.5h11.5M5.25 1.75v3M10.75 1.75v3',
  palette: 'M3 3.25h10v7H3zM8 10.25v3.5M5 13.75h6',
  paper: 'M3.25 1.75h9.5v12.5h-9.5zM5.75 5h4.5M5.75 8h4.5',
  open: 'M1.75 12.75v-9.5h4.5l1.5 2h5v2M1.75 12.75l2-5.5h10.5l-2 5.5z',
  outside: 'M6.5 3.25H2.75v10h10V9.5M9.5 2.75h3.75V6.5M13 3 7.5 8.5',
  sort: 'M5 2.75v10.5M2.25 10.5 5 13.25l2.75-2.75M11 13.25V2.75M8.25 5.5 11 2.75l2.75 2.75',
  bold: 'M4.5 2.75h4a2.5 2.5 0 0 1 0 5h-4zM4.5 7.75h4.75a2.75 2.75 0 0 1 0 5.5H4.5z',
  italic: 'M6.5 2.75h5M4.5 13.25h5M9.25 2.75l-2.5 10.5',
  underline: 'M4.25 2.5v5.25a3.75 3.75 0 0 0 7.5 0V2.5M3.5 13.75h9',
} as const;

export type IconName = keyof typeof paths;

/** A decoration: what it stands for is said by the control around it. */
export function Icon({ name, className }: { name: IconName; className?: string | undefined }) {
  return (
    <svg
      className={className}
      width="16"
      height="16"
      viewBox="0 0 16 16"
      fill="none"
      stroke="currentColor"
      strokeWidth={name === 'more' || name === 'handle' ? 1.9 : 1.5}
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
      focusable="false"
    >
      <path d={paths[name]} />
    </svg>
  );
}
