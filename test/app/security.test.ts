import { expect, test } from '../support/guardedApp.ts';

// Electron's security checklist, points 1 to 10; the others are in securityWays.test.ts. The sandbox at work is in
// mainSandbox.test.ts, and that no packet leaves the computer in faults/noNetwork.test.ts.

test('1 Only secure content: no request leaves the computer, whichever way it is tried', async ({
  guarded,
}) => {
  const { app, address, reached } = guarded;
  await test.step('nothing in the page reaches a network', async () => {
    const tried = await app.page.evaluate(async (url) => {
      const image = new Image();
      image.src = `${url}/image`;
      const link = document.createElement('link');
      Object.assign(link, { rel: 'prefetch', href: `${url}/prefetch` });
      const style = document.createElement('link');
      Object.assign(style, { rel: 'stylesheet', href: `${url}/style` });
      document.head.append(link, style);
      navigator.sendBeacon(`${url}/beacon`);
      const outcomes = await Promise.all([
        fetch(`${url}/fetch`).then(
          () => 'in',
          () => 'refused',
        ),
        new Promise((resolve) => {
          try {
            const socket = new WebSocket(`${url.replace('http', 'ws')}/socket`);
            socket.onopen = () => resolve('in');
            socket.onerror = () => resolve('refused');
          } catch {
            resolve('refused');
          }
        }),
        import(`${url}/script.js`).then(
          () => 'in',
          () => 'refused',
        ),
      ]);
      await new Promise((resolve) => setTimeout(resolve, 500));
      return outcomes;
    }, address);
    expect(tried).toEqual(['refused', 'refused', 'refused']);
    expect(reached).toEqual([]);
  });

  await test.step('the session cancels a request by itself, without the help of the page’s policy', async () => {
    const outcome = await app.electron.evaluate(
      ({ session }, url) =>
        session.defaultSession.fetch(url).then(
          () => 'in',
          (error: Error) => error.message,
        ),
      `${address}/session`,
    );
    expect(outcome).toContain('ERR_BLOCKED_BY_CLIENT');
    expect(reached).toEqual([]);
  });

  await test.step('no host name is looked up', async () => {
    const outcome = await app.electron.evaluate(({ session }) =>
      session.defaultSession.resolveHost('localhost').then(
        () => 'found',
        (error: Error) => error.message,
      ),
    );
    expect(outcome).toContain('ERR_NAME_NOT_RESOLVED');
  });
});

test('2 No Node in the page', async ({ guarded }) => {
  const { app, preferences } = guarded;
  const found = await app.page.evaluate(() =>
    ['require', 'process', 'module', 'Buffer', 'global'].filter((name) => name in window),
  );
  expect(found).toEqual([]);
  const {
    nodeIntegration,
    nodeIntegrationInWorker = false,
    nodeIntegrationInSubFrames,
  } = await preferences();
  expect([nodeIntegration, nodeIntegrationInWorker, nodeIntegrationInSubFrames]).toEqual([
    false,
    false,
    false,
  ]);
});

test('3 The preload script has a world of its own', async ({ guarded }) => {
  const { app, preferences } = guarded;
  expect(await preferences()).toMatchObject({ contextIsolation: true });
  // Copies come through the bridge, not the things themselves: changing them changes nothing on the other side.
  const frozen = await app.page.evaluate(() => {
    try {
      Object.assign(window.bridge, { invoke: () => 'mine' });
    } catch {}
    return String(window.bridge.invoke).includes('native code') && Object.isFrozen(window.bridge);
  });
  expect(frozen).toBe(true);
});

test('4 The page’s process is sandboxed', async ({ guarded }) => {
  const { preferences } = guarded;
  expect(await preferences()).toMatchObject({ sandbox: true });
});

test('5 Every permission is refused, asked for or looked up', async ({ guarded }) => {
  const { app } = guarded;
  const answers = await app.page.evaluate(async () => {
    const named = [
      'geolocation',
      'notifications',
      'camera',
      'microphone',
      'clipboard-read',
      'persistent-storage',
    ];
    const states = await Promise.all(
      named.map(async (name) => (await navigator.permissions.query({ name: name as PermissionName })).state),
    );
    const yes = () => 'granted';
    const no = () => 'denied';
    const asked = await Promise.all([
      navigator.mediaDevices.getUserMedia({ audio: true }).then(yes, no),
      navigator.mediaDevices.getDisplayMedia({ video: true }).then(yes, no),
      navigator.clipboard.readText().then(yes, no),
      Notification.requestPermission(),
    ]);
    return [...states, ...asked];
  });
  expect(new Set(answers)).toEqual(new Set(['denied']));
  // Without a check the request alone decides; both are asked here by themselves.
  const requested = await app.electron.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows()[0]?.webContents.executeJavaScript(
      'new Promise((go) => navigator.requestMIDIAccess({ sysex: true }).then(() => go("granted"), () => go("denied")))',
      true,
    ),
  );
  expect(requested).toBe('denied');
});

test('6 Web security is on', async ({ guarded }) => {
  const { app, preferences } = guarded;
  expect(await preferences()).toMatchObject({ webSecurity: true });
  const off = await app.electron.evaluate(({ app: running }) =>
    ['disable-web-security', 'ignore-certificate-errors', 'disable-site-isolation-trials'].filter((name) =>
      running.commandLine.hasSwitch(name),
    ),
  );
  expect(off).toEqual([]);
});

test('7 The page’s policy starts from nothing: it runs its own scripts and nothing else', async ({
  guarded,
}) => {
  const { app } = guarded;
  await test.step('each load has a nonce of its own', async () => {
    const load = () =>
      app.electron.evaluate(async ({ net }) => {
        const response = await net.fetch('app://rolebook/index.html');
        return { policy: response.headers.get('content-security-policy') ?? '', html: await response.text() };
      });
    const [first, second] = [await load(), await load()];
    expect(first.policy).toContain("default-src 'none'; script-src 'self'");
    const nonce = /'nonce-([^']+)'/.exec(first.policy)?.[1] ?? 'none';
    expect(first.html).toContain(`content="${nonce}"`);
    expect(second.policy).not.toContain(nonce);
  });

  await test.step('neither inline scripts nor strings are run', async () => {
    const ran = await app.page.evaluate(async () => {
      // What the test evaluates may use eval; what runs later is under the page’s own rules.
      await new Promise((go) => setTimeout(go));
      const tries: Record<string, () => unknown> = {
        'inline script': () => {
          const script = document.createElement('script');
          script.append('document.title = "in"');
          document.head.append(script);
        },
        'inline handler': () => {
          const button = document.createElement('button');
          button.setAttribute('onclick', 'document.title = "in"');
          button.click();
        },
        // biome-ignore lint/security/noGlobalEval: that it is refused is what is tested.
        eval: () => globalThis.eval('document.title = "in"'),
        'new Function': () => new Function('document.title = "in"')(),
        'HTML with a handler': () => {
          document.createElement('div').innerHTML = '<img src=x onerror="document.title = `in`">';
        },
      };
      const before = document.title;
      return Object.entries(tries).flatMap(([name, run]) => {
        try {
          run();
        } catch {
          return [];
        }
        const got = document.title !== before;
        document.title = before;
        return got ? [name] : [];
      });
    });
    expect(ran).toEqual([]);
  });

  await test.step('a frame inside the page is not loaded', async () => {
    await app.page.evaluate(async () => {
      const frame = document.createElement('iframe');
      frame.src = 'app://rolebook/index.html';
      document.body.append(frame);
      await new Promise((loaded) => frame.addEventListener('load', loaded));
    });
    const [, frame] = app.page.frames();
    expect(frame?.url()).toMatch(/^(chrome-error:|about:blank|$)/);
  });
});

test('8 No insecure content runs in a secure page', async ({ guarded }) => {
  const { preferences } = guarded;
  const { allowRunningInsecureContent } = await preferences();
  expect(allowRunningInsecureContent ?? false).toBe(false);
});

test('9 No experimental features of Chromium', async ({ guarded }) => {
  const { preferences } = guarded;
  const { experimentalFeatures } = await preferences();
  expect(experimentalFeatures ?? false).toBe(false);
});

test('10 No features of Blink switched on', async ({ guarded }) => {
  const { app, preferences } = guarded;
  const { enableBlinkFeatures } = await preferences();
  expect(enableBlinkFeatures ?? '').toBe('');
  const on = await app.electron.evaluate(({ app: running }) =>
    running.commandLine.hasSwitch('enable-blink-features'),
  );
  expect(on).toBe(false);
});
