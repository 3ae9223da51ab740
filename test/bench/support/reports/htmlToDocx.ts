import htmlToDocx from 'html-to-docx';
import { done, html } from './said.ts';

done(Buffer.from(await htmlToDocx(html())));
