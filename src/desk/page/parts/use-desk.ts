import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { DeskStore } from '../store/create-desk.ts';

export const DeskContext = createContext<DeskStore | undefined>(undefined);

/** The desk that the component stands at. */
export function useDesk(): DeskStore {
  const desk = useContext(DeskContext);
  if (desk === undefined) throw new Error('A component of the desk stands outside it.');
  return desk;
}
