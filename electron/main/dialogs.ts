import { basename, dirname, extname } from 'node:path';
import { type BrowserWindow, dialog, type MessageBoxOptions } from 'electron';
import { freeName } from './freeName.ts';
import { isThere } from './isThere.ts';
import { fill, words } from './words.ts';

const { dialogs: say } = words;
const ending = '.rolebook';
const workbookFiles = { name: say.workbookType, extensions: ['rolebook'] };
const documentFiles = {
  docx: { name: say.wordType, extensions: ['docx'] },
  csv: { name: say.csvType, extensions: ['csv'] },
  pdf: { name: say.pdfType, extensions: ['pdf'] },
  html: { name: say.htmlType, extensions: ['html'] },
  md: { name: say.markdownType, extensions: ['md'] },
  txt: { name: say.textType, extensions: ['txt'] },
  json: { name: say.jsonType, extensions: ['json'] },
};
/** What a document can be exported as, by the ending of its file. */
export type DocumentFormat = keyof typeof documentFiles;

/** Everything the main process asks the user. A path, or null when the user cancelled. */
export interface Dialogs {
  newWorkbook(suggested: string): Promise<string | null>;
  openWorkbook(folder: string): Promise<string | null>;
  findWorkbook(path: string): Promise<string | null>;
  saveAs(path: string): Promise<string | null>;
  duplicate(path: string): Promise<string | null>;
  exportPosting(suggested: string, format: DocumentFormat): Promise<string | null>;
  exportDocument(suggested: string, kind: DocumentFormat): Promise<string | null>;
  /** The folder that many documents go to. */
  documentFolder(folder: string): Promise<string | null>;
  rescueTo(suggested: string): Promise<string | null>;
  otherCopy(folder: string): Promise<string | null>;
  /** Files to attach to a candidate; none when the user cancelled. */
  attach(folder: string): Promise<string[]>;
  /** Forms that came back; none when the user cancelled. */
  returnedForms(folder: string): Promise<string[]>;
  /** Postings to bring in; none when the user cancelled. */
  importPostings(folder: string): Promise<string[]>;
  /** Tables of candidates; none when the user cancelled. */
  importPeople(folder: string): Promise<string[]>;
  /** A Word file of the organisation's own. */
  letterhead(folder: string): Promise<string | null>;
  /** A description that was edited in Word. */
  editedDocument(folder: string): Promise<string | null>;
  saveAttachment(suggested: string): Promise<string | null>;
  findAttachment(name: string, folder: string): Promise<string | null>;
  /** The file does not hold everything; what it lacks is kept on this computer unless `reason` says otherwise. */
  notSaved(name: string, reason: string): Promise<'saveAs' | 'keep' | 'cancel'>;
  /** Closing would lose edits. */
  onNoDisk(name: string, reason: string): Promise<'saveAs' | 'lose' | 'cancel'>;
  problem(message: string): Promise<void>;
}

export function dialogs(window: () => BrowserWindow | null): Dialogs {
  async function ask(options: MessageBoxOptions): Promise<number> {
    const parent = window();
    const { response } = await (parent
      ? dialog.showMessageBox(parent, options)
      : dialog.showMessageBox(options));
    return response;
  }

  async function choose(options: Electron.OpenDialogOptions): Promise<string[]> {
    const parent = window();
    const chosen = await (parent ? dialog.showOpenDialog(parent, options) : dialog.showOpenDialog(options));
    return chosen.canceled ? [] : chosen.filePaths;
  }

  async function pick(title: string, defaultPath: string): Promise<string | null> {
    const filters = [workbookFiles, { name: say.allFiles, extensions: ['*'] }];
    const [path] = await choose({ title, defaultPath, filters, properties: ['openFile'] });
    return path ?? null;
  }

  async function place(options: Electron.SaveDialogOptions, wanted: string): Promise<string | null> {
    const parent = window();
    const shown = { ...options, properties: ['showOverwriteConfirmation' as const] };
    const chosen = await (parent ? dialog.showSaveDialog(parent, shown) : dialog.showSaveDialog(shown));
    if (chosen.canceled || !chosen.filePath) return null;
    if (extname(chosen.filePath).toLowerCase() === wanted) return chosen.filePath;
    // GTK leaves the ending to us, and so never asked about the file that has it.
    const path = chosen.filePath + wanted;
    return (await isThere(path)) && !(await mayReplace(path)) ? null : path;
  }

  function exported(title: string, suggested: string, kind: DocumentFormat) {
    const about = { title, buttonLabel: say.exportButton, defaultPath: suggested };
    return place({ ...about, filters: [documentFiles[kind]] }, `.${kind}`);
  }

  async function mayReplace(path: string): Promise<boolean> {
    const answer = await ask({
      type: 'warning',
      message: fill(say.replace, { name: basename(path) }),
      detail: say.replaceDetail,
      buttons: [say.replaceButton, say.cancel],
      defaultId: 1,
      cancelId: 1,
      noLink: true,
    });
    return answer === 0;
  }

  function beforeClosing(message: string, detail: string, goOn: string): Promise<number> {
    const buttons = [say.saveAsButton, goOn, say.cancel];
    return ask({ type: 'warning', message, detail, buttons, defaultId: 0, cancelId: 2, noLink: true });
  }

  return {
    newWorkbook: (suggested) =>
      place({ title: say.new, defaultPath: suggested, filters: [workbookFiles] }, ending),
    openWorkbook: (folder) => pick(say.open, folder),
    findWorkbook: (path) => pick(fill(say.find, { name: basename(path, ending) }), dirname(path)),
    saveAs: (path) => place({ title: say.saveAs, defaultPath: path, filters: [workbookFiles] }, ending),
    async duplicate(path) {
      const name = fill(say.copyName, { name: basename(path, ending) });
      const defaultPath = await freeName(dirname(path), name, ending);
      const options = { title: say.duplicate, buttonLabel: say.duplicateButton, filters: [workbookFiles] };
      return place({ ...options, defaultPath }, ending);
    },
    exportPosting: (suggested, format) => exported(say.exportPosting, suggested, format),
    exportDocument: (suggested, kind) => exported(say.exportDocument, suggested, kind),
    async documentFolder(folder) {
      const properties = ['openDirectory' as const, 'createDirectory' as const];
      const about = { title: say.documentFolder, buttonLabel: say.documentFolderButton, defaultPath: folder };
      const [path] = await choose({ ...about, properties });
      return path ?? null;
    },
    rescueTo: (suggested) =>
      place({ title: say.rescue, defaultPath: suggested, filters: [workbookFiles] }, ending),
    otherCopy: (folder) => pick(say.otherCopy, folder),
    attach: (folder) =>
      choose({
        title: say.attach,
        buttonLabel: say.attachButton,
        defaultPath: folder,
        properties: ['openFile', 'multiSelections'],
      }),
    returnedForms: (folder) =>
      choose({
        title: say.returnedForms,
        buttonLabel: say.returnedFormsButton,
        defaultPath: folder,
        filters: [documentFiles.docx, { name: say.allFiles, extensions: ['*'] }],
        properties: ['openFile', 'multiSelections'],
      }),
    importPostings: (folder) =>
      choose({
        title: say.importPostings,
        buttonLabel: say.importButton,
        defaultPath: folder,
        filters: [
          { name: say.postingType, extensions: ['docx', 'txt', 'md', 'html', 'htm', 'docm', 'markdown'] },
          { name: say.allFiles, extensions: ['*'] },
        ],
        properties: ['openFile', 'multiSelections'],
      }),
    importPeople: (folder) =>
      choose({
        title: say.importPeople,
        buttonLabel: say.importPeopleButton,
        defaultPath: folder,
        filters: [
          { name: say.tableTypes, extensions: ['csv', 'tsv', 'txt', 'xlsx', 'json'] },
          { name: say.allFiles, extensions: ['*'] },
        ],
        properties: ['openFile', 'multiSelections'],
      }),
    async letterhead(folder) {
      const filters = [{ name: say.wordType, extensions: ['docx', 'dotx'] }];
      const about = {
        title: say.letterhead,
        buttonLabel: say.letterheadButton,
        defaultPath: folder,
        filters,
      };
      const [path] = await choose({ ...about, properties: ['openFile'] });
      return path ?? null;
    },
    async editedDocument(folder) {
      const filters = [documentFiles.docx, { name: say.allFiles, extensions: ['*'] }];
      const about = { title: say.editedDocument, buttonLabel: say.editedDocumentButton, filters };
      const [path] = await choose({ ...about, defaultPath: folder, properties: ['openFile'] });
      return path ?? null;
    },
    saveAttachment: (suggested) =>
      place({ title: say.saveAttachment, defaultPath: suggested }, extname(suggested).toLowerCase()),
    async findAttachment(name, folder) {
      const title = fill(say.find, { name });
      const [path] = await choose({ title, defaultPath: folder, properties: ['openFile'] });
      return path ?? null;
    },
    async notSaved(name, reason) {
      const message = fill(say.notSaved, { name });
      const answer = await beforeClosing(message, fill(say.notSavedDetail, { reason }), say.keepButton);
      return (['saveAs', 'keep'] as const)[answer] ?? 'cancel';
    },
    async onNoDisk(name, reason) {
      const answer = await beforeClosing(fill(say.onNoDisk, { name }), reason, say.loseButton);
      return (['saveAs', 'lose'] as const)[answer] ?? 'cancel';
    },
    async problem(message) {
      await ask({ type: 'error', message, buttons: [say.ok] });
    },
  };
}
