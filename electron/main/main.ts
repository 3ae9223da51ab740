import { join } from 'node:path';
import { app, session } from 'electron';
import { z } from 'zod';
import { attachmentWindowHandlers, erasureWithCopies } from './attachments.ts';
import { lockWhenIdle } from './autoLock.ts';
import { batchWindowHandlers } from './batches.ts';
import { register } from './bridge.ts';
import { closeSafely } from './closing.ts';
import { surviveCrashes } from './crashes.ts';
import { dialogs as makeDialogs } from './dialogs.ts';
import { documentHandlers } from './documents.ts';
import { forwarded, hostEngine } from './engineHost.ts';
import { formWindowHandlers } from './forms.ts';
import { settleIdentity } from './identity.ts';
import { importPeopleWindowHandlers } from './importPeople.ts';
import { importWindowHandlers } from './imports.ts';
import { remembered } from './jsonFile.ts';
import { letterheadWindowHandlers } from './letterhead.ts';
import { appMenu } from './menuDeeds.ts';
import { OpenedCopies } from './openedCopies.ts';
import { opening as makeOpening } from './opening.ts';
import { page as makePage } from './page.ts';
import { postingWindowHandlers } from './postings.ts';
import { recents as makeRecents, RecentList } from './recents.ts';
import { reportWindowHandlers } from './reports.ts';
import { roundTripWindowHandlers } from './roundTrip.ts';
import { denyPermissions, insistOnSandbox, pinPages } from './security/guards.ts';
import { closeNetwork, silence } from './security/network.ts';
import { declareScheme, serve } from './security/protocol.ts';
import { loadSettings } from './settings.ts';
import { type StartFiles, startFiles } from './startFiles.ts';
import { openWindow, toFront } from './window.ts';
import { windowHandlers } from './windowHandlers.ts';
import { usual, WindowPlace } from './windowPlace.ts';
import { words } from './words.ts';
import { workbooks as makeWorkbooks } from './workbooks.ts';
import { WrittenFiles } from './writtenFiles.ts';

settleIdentity();
insistOnSandbox();
closeNetwork();
declareScheme();
pinPages();

// One running app per user: a second start hands its file to the first and ends.
if (app.requestSingleInstanceLock()) {
  const asked = startFiles();
  void app.whenReady().then(() => start(asked));
} else {
  app.quit();
}

async function start(asked: StartFiles): Promise<void> {
  const program = join(import.meta.dirname, '..');
  const data = app.getPath('userData');
  const inData = (name: string) => join(data, name);

  const [settings, place, recentFile, exportFolder] = await Promise.all([
    loadSettings(inData('settings.json')),
    remembered(inData('window.json'), WindowPlace, usual),
    remembered(inData('recent.json'), RecentList, []),
    remembered(inData('export.json'), z.string(), ''),
  ]);

  const page = makePage();
  const dialogs = makeDialogs(page.window);
  const recents = makeRecents(recentFile, {
    changed: () => menu.refresh(),
    added: (path) => app.addRecentDocument(path),
    cleared: () => app.clearRecentDocuments(),
  });
  const engine = hostEngine(join(program, 'engine'), data, {
    told(event, payload) {
      workbooks.heard(event, payload);
      if (event === 'workbook:closed' || event === 'workbook:opened') void copies.clear();
      page.tell(event, payload as never);
    },
    revived: async (ask) => page.tell('engine:restarted', { back: await workbooks.reopen(ask) }),
    gaveUp: () => page.tell('window:problem', { message: words.problems.engineGone }),
  });
  const workbooks = makeWorkbooks({
    engine,
    page,
    dialogs,
    recents,
    locked: (path) => opening.askPassword(path),
    changed: () => menu.refresh(),
  });
  const opening = makeOpening({ engine, workbooks, page, dialogs });
  const written = new WrittenFiles(exportFolder);
  const copies = new OpenedCopies(data);
  void copies.clear();
  const handlers = {
    ...forwarded(engine),
    ...erasureWithCopies({ engine, copies }),
    ...documentHandlers({ engine, workbooks, opening, dialogs, recents, written }),
    ...attachmentWindowHandlers({ engine, dialogs, written, copies }),
    ...formWindowHandlers({ engine, dialogs }),
    ...reportWindowHandlers({ engine, dialogs, written }),
    ...batchWindowHandlers({ engine, dialogs, written }),
    ...postingWindowHandlers({ engine, dialogs, written }),
    ...roundTripWindowHandlers({ engine, dialogs, written }),
    ...letterheadWindowHandlers({ engine, dialogs }),
    ...importWindowHandlers({ engine, dialogs, page }),
    ...importPeopleWindowHandlers({ engine, dialogs }),
    ...windowHandlers({ page, settings, changed: () => menu.refresh() }),
  };
  const menu = appMenu({ handlers, page, settings, recents, workbooks });

  silence(session.defaultSession);
  denyPermissions(session.defaultSession);
  serve(join(program, 'renderer'));
  register(page.window, handlers, page.heard);
  menu.refresh();

  const window = openWindow(program, place, settings);
  page.show(window);
  surviveCrashes(window);
  closeSafely(window, workbooks, dialogs, () =>
    Promise.all([place.written(), recentFile.written(), settings.written(), copies.clear()]),
  );
  lockWhenIdle(window, {
    after: () => settings.get().lockAfter,
    isDue: () => workbooks.open?.state.locked ?? false,
    lock: () => opening.lock(),
  });
  // Who comes back from elsewhere wants to see what others did meanwhile.
  window.on('focus', () => workbooks.look());
  app.on('will-quit', () => engine.stop());
  window.once('show', () => engine.start());
  asked.deliver(
    (path) => menu.attempt(() => opening.openAt(path)),
    () => toFront(window),
  );
}
