/** States, DC and Puerto Rico: the code, the name, and a Spanish name or another where there is one. */
const ROWS = `
AL alabama|AK alaska|AZ arizona|AR arkansas|CA california,cali,calif|CO colorado|CT connecticut|DE delaware
DC district of columbia,d c|FL florida,fla|GA georgia|HI hawaii,hawai|ID idaho|IL illinois|IN indiana|IA iowa|KS kansas|KY kentucky
LA louisiana,luisiana|ME maine|MD maryland|MA massachusetts,mass|MI michigan|MN minnesota|MS mississippi,misisipi|MO missouri,misuri
MT montana|NE nebraska|NV nevada|NH new hampshire,nuevo hampshire|NJ new jersey,nueva jersey,jersey|NM new mexico,nuevo mexico
NY new york,nueva york|NC north carolina,carolina del norte|ND north dakota,dakota del norte|OH ohio|OK oklahoma|OR oregon
PA pennsylvania,pensilvania,penn|PR puerto rico|RI rhode island|SC south carolina,carolina del sur|SD south dakota,dakota del sur
TN tennessee,tenn|TX texas,tejas,tex|UT utah|VT vermont|VA virginia|WA washington,washington state|WV west virginia,virginia occidental
WI wisconsin|WY wyoming`;

/** State codes by folded name and by folded code. */
export const STATES: ReadonlyMap<string, string> = new Map(
  ROWS.trim()
    .split(/[|\n]/)
    .flatMap((row) => {
      const [, code = '', names = ''] = /^([A-Z]{2}) (.*)$/.exec(row) ?? [];
      return [code.toLowerCase(), ...names.split(',')].map((name) => [name, code] as const);
    }),
);
