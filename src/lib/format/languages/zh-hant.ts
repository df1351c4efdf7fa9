/** How Chinese is written in Traditional characters. */
import { chinese } from './chinese.ts';

export const writing = chinese({ tenThousand: '萬', hundredMillion: '億', several: '數' });
