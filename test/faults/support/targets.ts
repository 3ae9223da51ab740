/** Where a traced program tried to send something: addresses of the internet, by what is known of them. */
export interface Targets {
  /** Beyond this computer. */
  readonly outside: readonly string[];
  /**
   * Chromium joins a UDP socket to Google's name server to see whether there is a way to IPv6 at all.
   * Joining sends no packet, and nothing is ever sent there: it is told here, not hidden.
   */
  readonly probes: readonly string[];
  /** How many calls of all families the trace holds: one that holds none has watched nothing. */
  readonly calls: number;
}

const probe = /^\[2001:4860:4860::8888\]:(53|443)$/;

/** Reads what `strace -f -yy -e trace=connect,sendto,sendmsg,sendmmsg` wrote. */
export function targetsIn(trace: string): Targets {
  const calls = trace.split('\n').filter((line) => /\b(connect|sendto|sendmsg|sendmmsg)\(/.test(line));
  const seen = calls.flatMap((line) => addressesIn(line).map((address) => ({ line, address })));
  const away = seen.filter(({ address }) => !isHere(address));
  const isProbe = ({ line, address }: { line: string; address: string }) =>
    probe.test(address) && /connect\(\d+<UDPv6/.test(line);
  return {
    outside: away.filter((one) => !isProbe(one)).map(({ address }) => address),
    probes: away.filter(isProbe).map(({ address }) => address),
    calls: calls.length,
  };
}

function addressesIn(line: string): string[] {
  const four = [...line.matchAll(/sin_port=htons\((\d+)\), sin_addr=inet_addr\("([^"]+)"\)/g)];
  const six = [...line.matchAll(/sin6_port=htons\((\d+)\).*?inet_pton\(AF_INET6, "([^"]+)"/g)];
  return [
    ...four.map(([, port, host]) => `${host}:${port}`),
    ...six.map(([, port, host]) => `[${host}]:${port}`),
  ];
}

function isHere(address: string): boolean {
  return /^(127\.|\[::1\]|\[::ffff:127\.)/.test(address);
}
