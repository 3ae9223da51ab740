const { rm } = require('node:fs/promises');
const { join } = require('node:path');

/** An Electron that is handed in keeps its demonstration app, which nobody should be able to start. */
module.exports = async function afterPack({ packager, appOutDir }) {
  await rm(join(packager.getResourcesDir(appOutDir), 'default_app.asar'), { force: true });
};
