import { isEmail } from './content.ts';
import { checkPerson, type Draft, newDraft } from './draft.ts';
import { addLink, addTag, line, note } from './readRow.ts';

type Json = { readonly [field: string]: unknown };

/** Whether it is a résumé, or several, of https://jsonresume.org: somebody has basics. */
export function resumesIn(json: unknown): readonly Json[] | null {
  const all = Array.isArray(json) ? json : [json];
  const resumes = all.filter((one): one is Json => isObject(one) && isObject(one.basics));
  return resumes.length > 0 && resumes.length === all.length ? resumes : null;
}

/** The person of a résumé: contact into their fields, skills into tags, all else into the notes. */
export function draftOfResume(source: string, position: number, resume: Json): Draft {
  const draft = newDraft(source, position);
  const basics = object(resume.basics);
  draft.name = line(draft, 'name', text(basics.name));
  draft.email = line(draft, 'email', text(basics.email));
  draft.phone = line(draft, 'phone', text(basics.phone));
  if (draft.email !== '' && !isEmail(draft.email)) {
    draft.problems.push({ kind: 'email', column: 'email', value: draft.email.slice(0, 200) });
  }
  const place = object(basics.location);
  const places = [place.city, place.region, place.countryCode].map(text).filter(Boolean);
  draft.location = line(draft, 'location', places.join(', '));
  if (text(basics.url) !== '') addLink(draft, '', text(basics.url));
  for (const profile of objects(basics.profiles)) addProfile(draft, profile);
  note(draft, text(basics.label));
  note(draft, text(basics.summary));
  for (const skill of objects(resume.skills)) {
    if (text(skill.name) !== '') addTag(draft, 'skills', text(skill.name));
    const keywords = strings(skill.keywords);
    const told = [text(skill.level), keywords.join(', ')].filter(Boolean).join(' · ');
    if (told !== '') note(draft, `${text(skill.name)}: ${told}`);
  }
  for (const [section, entries] of Object.entries(resume)) {
    if (told.has(section)) continue;
    for (const entry of objects(entries)) note(draft, entryText(entry));
  }
  checkPerson(draft);
  return draft;
}

/** What has a place of its own, or tells of the file alone. */
const told = new Set(['basics', 'skills', 'meta', '$schema']);

function addProfile(draft: Draft, profile: Json): void {
  const [network, url, username] = [profile.network, profile.url, profile.username].map(text);
  if (url) addLink(draft, network ?? '', url);
  else if (username) note(draft, `${network || 'profile'}: ${username}`);
}

/** "Back-end Developer, Tidewell · 2021-04 – 2024-02" and below it what is said about it. */
function entryText(entry: Json): string {
  const head = [
    entry.position,
    entry.studyType,
    entry.title,
    entry.name,
    entry.organization,
    entry.institution,
    entry.area,
  ]
    .map(text)
    .concat([entry.language, entry.fluency, entry.publisher, entry.issuer, entry.awarder].map(text))
    .filter(Boolean)
    .join(', ');
  const time = [entry.startDate, entry.endDate].map(text).filter(Boolean).join(' – ') || text(entry.date);
  const said = [entry.summary, entry.description, entry.reference, entry.url].map(text).filter(Boolean);
  const lists = [...strings(entry.highlights), ...strings(entry.courses), ...strings(entry.keywords)];
  return [[head, time].filter(Boolean).join(' · '), ...said, ...lists.map((one) => `• ${one}`)]
    .filter(Boolean)
    .join('\n');
}

function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function object(value: unknown): Json {
  return isObject(value) ? value : {};
}

function objects(value: unknown): Json[] {
  return Array.isArray(value) ? value.filter(isObject) : [];
}

function strings(value: unknown): string[] {
  return Array.isArray(value) ? value.map(text).filter(Boolean) : [];
}

function text(value: unknown): string {
  return typeof value === 'string' ? value.trim() : typeof value === 'number' ? String(value) : '';
}
