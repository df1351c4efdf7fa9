/** How Chinese is written in Simplified characters. */
import { chinese } from './chinese.ts';

export const writing = chinese({ tenThousand: '万', hundredMillion: '亿', several: '数' });
