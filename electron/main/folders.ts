import { join } from 'node:path';
import { app } from 'electron';

/** The user's folder for documents. Without a configured one, Linux names the home folder itself. */
export function documents(): string {
  const folder = app.getPath('documents');
  return folder === app.getPath('home') ? join(folder, 'Documents') : folder;
}

/** Where a new workbook goes unless the user says otherwise. */
export const usualFolder = (): string => join(documents(), 'Rolebook');
