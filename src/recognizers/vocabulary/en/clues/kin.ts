/** People that someone lives with or is driven by. */
export const KIN =
  'mom|mother|mama|momma|dad|father|daddy|parents?|folks|son|daughter|kids?|wife|husband|hubby|brother|sister|boyfriend|girlfriend|bf|gf|partner|fiancee?|' +
  'ex|aunt|auntie|uncle|cousin|nephew|niece|grand\\w+|granny|nana|stepdad|stepmom|step\\w+|in laws?|friends?|buddy|roommates?|housemates?|neighbors?|family|sponsor|pastor|boss|coworkers?|landlord|spouse|child|children|bestie';

export const DAY = '(?:mon|tues|wednes|thurs|fri|satur|sun)days?';
