import { isEmail, isNameLike, isPhone, isWebAddress } from './content.ts';
import { isDayLike } from './dates.ts';
import { targetOfTitle } from './headerWords.ts';
import { oneLine, type Table } from './table.ts';
import { single, type Target } from './targets.ts';

/** Rows that a guess is made from. */
const looked = 200;

const looks: readonly [Target, (text: string) => boolean][] = [
  ['email', isEmail],
  ['link', isWebAddress],
  ['applied', isDayLike],
  ['phone', isPhone],
  ['name', isNameLike],
];

/** Where each column goes: by its title, else by what stands in it; what neither tells goes into the notes. */
export function guessTargets({ columns, rows }: Table): Target[] {
  const early = rows.slice(0, looked);
  const valuesOf = (index: number) => early.map(({ cells }) => oneLine(cells[index] ?? '')).filter(Boolean);
  const taken = new Set<Target>();
  const guesses = columns.map(({ index, title }): Target | null => {
    const target = targetOfTitle(title);
    if (target === null || (single.has(target) && taken.has(target))) return null;
    if (target === 'email' && !couldBeAddresses(valuesOf(index))) return null;
    // Beside a company, a position is what somebody holds and not what they applied for.
    if (target === 'job' && /^position$/i.test(title.trim()) && columns.some(isCompany)) return null;
    taken.add(target);
    return target;
  });
  settleNames(guesses, taken);
  return columns.map(({ index, title }, place) => {
    const guess = guesses[place];
    if (guess) return guess;
    const values = valuesOf(index);
    const hasName = taken.has('name') || taken.has('firstName') || taken.has('lastName');
    const found = looks.find(
      ([target, fits]) =>
        !(single.has(target) && taken.has(target)) &&
        // A title that says something else is believed: "Manager", "Date of birth".
        (title === '' || target === 'email' || target === 'link') &&
        !(target === 'name' && hasName) &&
        values.length > 0 &&
        mostly(values, fits),
    )?.[0];
    if (found) taken.add(found);
    return found ?? 'titled';
  });
}

const isCompany = ({ title }: Table['columns'][number]): boolean =>
  /^(current )?(company|employer|organi[sz]ation)( name)?$/i.test(title.trim());

/** "Nombre" and "Nom" alone are whole names; "Name" beside "Vorname" is the family's. */
function settleNames(guesses: (Target | null)[], taken: Set<Target>): void {
  const place = (target: Target) => guesses.indexOf(target);
  const turn = (from: Target, to: Target) => {
    guesses[place(from)] = to;
    taken.delete(from);
    taken.add(to);
  };
  if (taken.has('name') && taken.has('firstName') && !taken.has('lastName')) turn('name', 'lastName');
  else if (!taken.has('name') && taken.has('firstName') !== taken.has('lastName')) {
    turn(taken.has('firstName') ? 'firstName' : 'lastName', 'name');
  }
}

/** Somebody called "Mail" a column of letters in the post. */
function couldBeAddresses(values: readonly string[]): boolean {
  return values.length === 0 || values.some((text) => text.includes('@'));
}

/** Whether at least three of five values do. */
function mostly(values: readonly string[], fits: (text: string) => boolean): boolean {
  return values.filter(fits).length * 5 >= values.length * 3;
}
