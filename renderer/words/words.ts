import i18next from 'i18next';

/** Words by key, with values put in; plurals by `count`. */
export type Words = (key: string, values?: Record<string, string | number>) => string;

const catalogues = import.meta.glob<{ default: Record<string, unknown> }>(
  ['../*/words.en.json', '../features/*/words.en.json'],
  { eager: true },
);

const english = Object.fromEntries(
  Object.entries(catalogues).map(([path, catalogue]) => [path.split('/').at(-2) ?? '', catalogue.default]),
);

const instance = i18next.createInstance();
void instance.init({
  lng: 'en',
  fallbackLng: 'en',
  resources: { en: english },
  initAsync: false,
  showSupportNotice: false,
  interpolation: { escapeValue: false },
});

const readers = new Map<string, Words>();

/** The words of one feature ('start') or of another place that has some: 'app', 'ui', 'documents'. */
export function words(feature: string): Words {
  let reader = readers.get(feature);
  if (!reader) {
    const fixed = instance.getFixedT(null, feature);
    reader = (key, values) => fixed(key, values ?? {});
    readers.set(feature, reader);
  }
  return reader;
}

/** The same as `words`, for components. */
export function useWords(feature: string): Words {
  return words(feature);
}

/** The language and region in which dates, numbers and money are written. */
export const locale = navigator.language;
