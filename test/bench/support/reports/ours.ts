import { writeDocx } from '#engine/word/writeDocx.ts';
import { done, outline } from './said.ts';

done(await writeDocx(outline()));
