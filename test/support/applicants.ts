/** Rows of applicants as another system gives them out: 8,000 of them with a few that are wrong or there twice. */
export function applicantRows(count: number): string[][] {
  const first =
    'Ada Bo Carla Dieter Émile Fatima Grace Hugo Inès Jörg Katarzyna Luís Mina Noor Olu Priya'.split(' ');
  const last =
    'Adeyemi Bianchi Castro Dubois Eriksen Fischer García Hughes Ito Jansen Kowalska Lopez Müller'.split(' ');
  const middle =
    'Alma Bree Cleo Dara Edda Fay Gwen Hope Iris June Kim Lena Maud Nell Opal Pia Rose Sky Tess Uma'.split(
      ' ',
    );
  const cities = ['York', 'München', 'Lyon', 'Sevilla', 'Bath', 'Plymouth'];
  const rows = Array.from({ length: count }, (_, n) => {
    const names = [first[n % 16], `${middle[Math.floor(n / 16) % 20]}${letters(Math.floor(n / 320))}`];
    const family = last[(n * 7) % 13];
    return [
      `${names.join(' ')} ${family}`,
      `person.${n}@example.org`,
      `+44 20 ${String(70_000_000 + n * 37)}`,
      cities[n % 6] ?? '',
      `${String((n % 28) + 1).padStart(2, '0')}/${String((n % 9) + 1).padStart(2, '0')}/2026`,
      n % 3 === 0 ? 'sql, python' : 'ferries',
      n % 4 === 0 ? 'a month' : '',
    ];
  });
  return [['Full name', 'E-mail', 'Phone', 'City', 'Applied on', 'Skills', 'Notice period'], ...rows];
}

function letters(n: number): string {
  return n === 0 ? '' : String.fromCharCode(97 + (n % 26)) + letters(Math.floor(n / 26));
}
