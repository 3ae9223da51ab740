import { config } from 'zod/v4/core';

// Must run before any schema is used: zod would try `eval` otherwise, which the content security policy forbids.
config({ jitless: true });

interface TrustedTypes {
  createPolicy(name: string, rules: { createHTML(text: string): string }): void;
}

const { trustedTypes } = window as { trustedTypes?: TrustedTypes };

/** Strings become HTML nowhere in this page; a library that tries to is stopped here. */
trustedTypes?.createPolicy('default', {
  createHTML(text) {
    if (text.includes('<')) throw new TypeError('No string becomes HTML in this page.');
    return text;
  },
});
