import { randomUUID } from 'node:crypto';
import { BrowserWindow } from 'electron';
import { offer } from './security/protocol.ts';

interface Page {
  readonly html: string;
  readonly footer: string;
  /** Holds {page} and {pages}. */
  readonly pageOf: string;
}

/** Prints a page as PDF in a window that nobody sees: without scripts, without a bridge, as closed as the other one. */
export async function printPdf({ html, footer, pageOf }: Page): Promise<Uint8Array> {
  const window = new BrowserWindow({
    show: false,
    webPreferences: { sandbox: true, contextIsolation: true, nodeIntegration: false, javascript: false },
  });
  const taken = offer(randomUUID(), html);
  try {
    await window.loadURL(taken.address);
    return await window.webContents.printToPDF({
      preferCSSPageSize: true,
      printBackground: true,
      generateTaggedPDF: true,
      generateDocumentOutline: true,
      displayHeaderFooter: true,
      headerTemplate: '<span></span>',
      footerTemplate: footerOf(footer, pageOf),
    });
  } finally {
    taken.withdraw();
    window.destroy();
  }
}

function footerOf(footer: string, pageOf: string): string {
  const number = escaped(pageOf)
    .replace('{page}', '<span class="pageNumber"></span>')
    .replace('{pages}', '<span class="totalPages"></span>');
  const look =
    'display:flex;justify-content:space-between;width:100%;margin:0 0.9in;font:8px sans-serif;color:#5d6566';
  return `<div style="${look}"><span>${escaped(footer)}</span><span>${number}</span></div>`;
}

function escaped(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/"/g, '&quot;');
}
