/** The one place pages come from. */
export const origin = 'app://rolebook';
export const startPage = `${origin}/index.html`;
