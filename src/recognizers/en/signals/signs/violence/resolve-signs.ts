import type { ViolenceResolveSign } from '../../../../signals/constellations/violence/resolve-names.ts';
import type { SignsOf } from '../../../../signals/sign.ts';

/** Resolved to hurt someone, with no word of killing, in English. */
export const violenceResolves: SignsOf<ViolenceResolveSign> = {
  notComingOut: {
    says: [
      'he|hes|she|shes|they|theyre|nobody|nobodys|noone|FOE NOT .. walk|walking|leave|leaving|come|coming|make|making|get|getting out|away|home|back|up|it|alive',
      'nobody|nobodys|noone|noones .. walks|walking|leaves|leaving|goes|going|comes|coming|laughing|smiling out|home|away|friday|monday|tomorrow|tonight|after|then',
      'wont|NOT be .. laughing|smiling|breathing|walking|talking .. tonight|tomorrow|friday|monday|after|then',
    ],
    notNear: 'job hospital rehab treatment detox school game church sober',
  },
  lastTimeForThem: {
    says: [
      'NOT be|need|have|get|gotta to? .. after|past|come tonight|today|tomorrow|monday|friday|saturday|sunday|this|weekend',
      'NOT .. bother|bothering|hurt|hurting|touch|touching|worry .. anymore|again|after|ever',
      'NOT be .. problem|bothering|laughing|smiling|playing|talking|hurting',
      'last time he|she|they .. ever|lays|touches|disrespects|plays',
    ],
    notNear: 'appointment meds rehab craving cravings drink drinking',
  },
  madeReady: {
    says: [
      'ready|waiting|prepared for HIM|FOE|this|it',
      'for him|her|them',
      'handling|handle|settling|settle|fixing it|him|this|that|ourselves|myself',
      'taking|take care of it|him|her|them|business',
      'got|have something|somethin for HIM|FOE',
      'made|make|making sure',
      'me and|n COUNT|my cousins|brothers|boys|homies|friends',
    ],
    notNear: 'rehab detox treatment intake appointment',
  },
  hitList: {
    says: ['hit|kill|death|murder|revenge list|lists'],
    notNear: 'song songs single album music charts',
  },
  returns: {
    says: [
      'SAID .. be|coming|come back with|for|tonight|and|later|to',
      'hell|shell|theyll|ill|im be|coming|come back with|for .. something|friends|boys|people|this|that|more|him|her|you|them',
      'NOT over|done|finished|through with|yet|till|until',
    ],
    notNear: 'eat food groceries paperwork docs documents insurance',
  },
  robs: {
    says: [
      'rob|robbing|robs|holdup|carjack|carjacking',
      'stick|sticking|hold|holding up a|the|my|that',
      'make|making them|him|her|em give|hand|fill|open',
    ],
    notNear: 'robbed peter blind name',
  },
  keptTool: {
    says: [
      'gun|guns|knife|weapon|weapons|firearm safe|cabinet|locker|lock|case|policy|laws|show|collection|violence|control|permit',
      'pocket|kitchen|pocketknife|bread|butter|steak|swiss|butcher knife|knives',
      'allowed|allow|policy|rule|rules|permitted|prohibited|bring|confiscate|whittle|whittling|carving|prep',
      'sold|surrendered|gave|locked|rid|turned MY|of|the|up|in? ARMSNAME|them|it',
      'dream|dreams|dreamt|nightmare|tattoo|job|construction|carpenter|tool|tools|toolbox',
    ],
  },
  fame: {
    says: [
      'know|remember|learn|hear|saying|say my|his|her|our name',
      'on|make|be the news|famous|headlines',
      'everyone|everybody|they .. will|gonna|going to? remember|know|see me|who|what|us',
    ],
    notNear: 'insurance form intake spell forgot',
  },
};
