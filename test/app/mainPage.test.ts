import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, type RunningApp, test } from '../support/app.ts';

let app: RunningApp;
let outside: Server;
let address: string;
let reached: string[];

test.beforeEach(async ({ launch }) => {
  reached = [];
  outside = createServer((request, response) => {
    reached.push(request.url ?? '');
    response.end('in');
  });
  await new Promise<void>((resolve) => outside.listen(0, '127.0.0.1', resolve));
  address = `http://127.0.0.1:${(outside.address() as AddressInfo).port}`;
  app = await launch();
});

test.afterEach(() => {
  // What is refused here is complained about on the console; that is not what these tests are about.
  app.problems.length = 0;
  outside.close();
});

test('a page runs its own scripts and nothing else', async () => {
  await test.step('the page is served with a policy that starts from nothing, and each load with a nonce of its own', async () => {
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

  await test.step('app:// gives out the built pages and nothing beside them', async () => {
    const statuses = await app.electron.evaluate(({ net }) => {
      const asked = [
        '/index.html',
        '/',
        '/../main/main.js',
        '/..%2fmain%2fmain.js',
        '/%2e%2e%2fpackage.json',
        '/%E0%A4%A',
      ];
      return Promise.all(asked.map(async (path) => (await net.fetch(`app://rolebook${path}`)).status));
    });
    expect(statuses).toEqual([200, 200, 404, 404, 404, 404]);
    const posted = await app.electron.evaluate(
      async ({ net }) => (await net.fetch('app://rolebook/index.html', { method: 'POST', body: 'x' })).status,
    );
    expect(posted).toBe(404);
  });
});

test('no request leaves the computer, whichever way it is tried', async () => {
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

test('the page stays alone and where it is', async () => {
  await test.step('the page stays where it is and opens no window', async () => {
    const before = app.page.url();
    const opened = await app.page.evaluate((url) => {
      const form = document.createElement('form');
      Object.assign(form, { action: `${url}/form`, method: 'get' });
      const link = document.createElement('a');
      Object.assign(link, { href: `${url}/link`, target: '_blank' });
      document.body.append(form, link);
      const other = window.open(`${url}/window`);
      link.click();
      form.submit();
      location.assign(`${url}/assign`);
      return other !== null;
    }, address);
    await app.page.waitForTimeout(500);
    expect(opened).toBe(false);
    expect(app.page.url()).toBe(before);
    expect(app.electron.windows()).toHaveLength(1);
    expect(reached).toEqual([]);
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

test('the page has no more rights than it needs', async () => {
  await test.step('every permission is refused', async () => {
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
        named.map(
          async (name) => (await navigator.permissions.query({ name: name as PermissionName })).state,
        ),
      );
      const asked = await Promise.all([
        navigator.mediaDevices.getUserMedia({ audio: true }).then(
          () => 'granted',
          () => 'denied',
        ),
        navigator.clipboard.readText().then(
          () => 'granted',
          () => 'denied',
        ),
        Notification.requestPermission(),
      ]);
      return [...states, ...asked];
    });
    expect(new Set(answers)).toEqual(new Set(['denied']));
  });

  await test.step('the page has no Node, and only the four things of the bridge', async () => {
    const found = await app.page.evaluate(() => ({
      node: ['require', 'process', 'module', 'Buffer', 'global'].filter((name) => name in window),
      bridge: Object.keys(window.bridge).sort(),
    }));
    expect(found).toEqual({ node: [], bridge: ['drop', 'invoke', 'on', 'platform'] });
    const preferences = await app.electron.evaluate(({ BrowserWindow }) => {
      const contents = BrowserWindow.getAllWindows()[0]?.webContents as unknown as {
        getLastWebPreferences(): Record<string, unknown>;
      };
      const { sandbox, contextIsolation, nodeIntegration, webviewTag, webSecurity } =
        contents.getLastWebPreferences();
      return { sandbox, contextIsolation, nodeIntegration, webviewTag, webSecurity };
    });
    expect(preferences).toEqual({
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webviewTag: false,
      webSecurity: true,
    });
  });
});
