import { writeFile } from 'node:fs/promises';
import { workbookJsonSchema } from '#domain/schemas/jsonSchema.ts';
import { inRoot } from './paths.ts';
import { runTool } from './run.ts';

/** `npm run schema`: writes the JSON Schema of the workbook anew, after the schemas in electron/domain have changed. */
const file = inRoot('resources', 'workbook.schema.json');
await writeFile(file, JSON.stringify(workbookJsonSchema()));
process.exitCode = await runTool('biome', ['format', '--config-path=electron/tooling', '--write', file]);
