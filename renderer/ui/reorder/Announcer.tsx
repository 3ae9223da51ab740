import { createContext, type ReactNode, useContext, useState } from 'react';

const Context = createContext<(sentence: string) => void>(() => {});

/** Says aloud to screen readers what happened out of their sight. */
export function Announcer({ children }: { children: ReactNode }) {
  const [sentence, setSentence] = useState('');
  return (
    <Context.Provider value={setSentence}>
      {children}
      <div role="status" className="visually-hidden">
        {sentence}
      </div>
    </Context.Provider>
  );
}

export function useAnnounce(): (sentence: string) => void {
  return useContext(Context);
}
