import { Command, CommanderError, Option } from 'commander';
import { batchFormats } from '#contract/batches.ts';
import { Refusal } from '#contract/result.ts';
import { patternPieces } from '#domain/batch/pattern.ts';
import { dayOrders } from '#domain/candidates/import/dates.ts';
import { duplicateChoices } from '#domain/candidates/import/outcomes.ts';
import { checkWorkbookFile } from './commands/check.ts';
import { exportable } from './commands/documents.ts';
import { exportDocuments } from './commands/export.ts';
import { importPostings } from './commands/import.ts';
import { importCandidates } from './commands/importCandidates.ts';
import { newWorkbookFile } from './commands/new.ts';
import { readForms } from './commands/readForm.ts';
import { scoreJobs } from './commands/score.ts';

/** Where the program writes; tests listen in. */
export interface Output {
  out(text: string): void;
  err(text: string): void;
}

/** What a command did: a sentence a line for people, one object for programs, and whether that is a failure. */
export interface Report {
  readonly lines: readonly string[];
  readonly json: Record<string, unknown>;
  readonly failed?: boolean;
}

/**
 * Runs one command line, without the program's name.
 * Returns the exit status: 0 done, 1 the work could not be done, 2 wrong usage.
 */
export async function run(argv: readonly string[], output: Output): Promise<0 | 1 | 2> {
  let status: 0 | 1 = 0;
  const program = commands(output, async (json, work) => {
    const report = await work();
    output.out(json ? `${JSON.stringify(report.json)}\n` : report.lines.map((line) => `${line}\n`).join(''));
    if (report.failed) status = 1;
  });
  try {
    await program.parseAsync(argv, { from: 'user' });
    return status;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
    if (!(error instanceof Refusal)) throw error;
    output.err(`${error.message}\n`);
    return 1;
  }
}

const pieces = patternPieces.map((piece) => `{${piece}}`).join(' ');

/** Values of an option that may be given several times. */
const collect = (value: string, before: readonly string[] = []) => [...before, value];

type Do = (json: boolean | undefined, work: () => Promise<Report>) => Promise<void>;

function commands(output: Output, perform: Do): Command {
  const program = new Command('rolebook')
    .description('Write job descriptions and assess candidates, from the command line.')
    .showHelpAfterError('(rolebook --help tells more)')
    .exitOverride()
    .configureOutput({
      writeOut: (text) => output.out(text),
      writeErr: (text) => output.err(text.replace(/^error: /, '')),
    });

  const json = () => new Option('--json', 'print one JSON object');

  program
    .command('new')
    .description('start a workbook')
    .argument('<file>', 'the workbook to write; must not exist yet')
    .addOption(new Option('--template <id>', 'start from this template').conflicts('blank'))
    .option('--blank', 'start without a job')
    .option('--title <title>', 'the job’s title')
    .option('--location <place>', 'where the job is')
    .addOption(json())
    .action((file, options, command: Command) => {
      if (!options.template && !options.blank) {
        command.error('Say what to start from: --template ID, or --blank.');
      }
      return perform(options.json, () => newWorkbookFile(file, options));
    });

  program
    .command('export')
    .description('write documents')
    .argument('<file>', 'the workbook')
    .addOption(new Option('--document <kind>', 'what to write').choices(exportable).makeOptionMandatory())
    .option('--job <title-or-id>', 'only this job')
    .option(
      '--candidate <name-or-id>',
      'only this candidate, of interview forms also “all” or “blank”; may be given several times',
      collect,
    )
    .option(
      '--stage <name-or-id>',
      'interview forms: of this stage, or “all”, instead of where each candidate stands',
      collect,
    )
    .option(
      '--interviewer <name-or-id>',
      'interview forms: for this interviewer, “assigned” or “blank”, instead of those who still have to rate',
      collect,
    )
    .addOption(new Option('--format <format>', 'of postings').choices(batchFormats).default('docx'))
    .option('--pattern <name>', `name files by pieces: ${pieces}`)
    .option('--combined', 'all in one document')
    .requiredOption('--to <folder>', 'where the documents go')
    .option('--replace', 'write over files that are there already')
    .addOption(json())
    .action((file, options) => perform(options.json, () => exportDocuments(file, options)));

  program
    .command('read-form')
    .description('what interview forms that came back would change')
    .argument('<file>', 'the workbook')
    .argument('<forms...>', 'the forms, as .docx')
    .option('--accept', 'take them')
    .option('--candidate <name-or-id>', 'whom a blank form is about')
    .option('--interviewer <name-or-id>', 'who filled in a blank form')
    .addOption(json())
    .action((file, forms, options) => perform(options.json, () => readForms(file, forms, options)));

  program
    .command('import')
    .description('bring in what exists: postings become jobs, tables and résumés become candidates')
    .argument('<file>', 'the workbook')
    .option('--job <posting...>', 'a .docx, .txt, .md or .html file; several may follow')
    .option('--candidates <table...>', 'a CSV, .xlsx or JSON Resume file; --job is then the job for all')
    .addOption(new Option('--duplicates <choice>', 'who is there already').choices(duplicateChoices))
    .addOption(new Option('--days <order>', 'which day 03/04/2026 is').choices(dayOrders))
    .addOption(json())
    .action((file, options, command: Command) => {
      const { candidates, job } = options;
      if (!candidates && !job) command.error('Say what to bring in: --job FILE, or --candidates FILE.');
      if (!candidates) return perform(options.json, () => importPostings(file, options));
      if (job?.length > 1)
        command.error('Candidates come into one job: give --job once, in quotation marks.');
      return perform(options.json, () => importCandidates(file, { ...options, job: job?.[0] }));
    });

  program
    .command('score')
    .description('compare candidates: every figure')
    .argument('<file>', 'the workbook')
    .option('--job <title-or-id>', 'only this job')
    .addOption(json())
    .action((file, options) => perform(options.json, () => scoreJobs(file, options)));

  program
    .command('check')
    .description('is this a sound workbook?')
    .argument('<file>', 'the workbook')
    .option('--repair <new-file>', 'write a mended copy to a new file')
    .addOption(json())
    .action((file, options) => perform(options.json, () => checkWorkbookFile(file, options)));

  return program;
}
