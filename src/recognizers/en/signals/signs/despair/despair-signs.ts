import type { DespairSign } from '../../../../signals/constellations/despair/names.ts';
import { joined } from '../../../../signals/sign.ts';
import type { SignsOf } from '../../../../signals/sign.ts';
import { deathSigns } from './death-signs.ts';
import { futureSigns } from './future-signs.ts';
import { lifeSigns } from './life-signs.ts';
import { reasonSigns } from './reason-signs.ts';
import { strengthSigns } from './strength-signs.ts';
import { takenSigns } from './taken-signs.ts';
import { wishSigns } from './wish-signs.ts';
import { withoutSigns } from './without-signs.ts';
import { worthSigns } from './worth-signs.ts';

/** Classes of words of these signs alone. */
export const despairClasses = {
  YEARN:
    'wish wishes wished wishing hope hopes hoped hoping pray prays prayed praying want wants wanted wanna wana prefer prefers rather beg begs begged begging long longs longing dream dreams dreaming crave craves craving',
  WISHED: 'wish wishes wished wishing hope hopes hoped hoping pray prays prayed praying',
  ONESELF: 'i im id me he hed him she shed her they theyd them we wed us',
  UPSET:
    'disappointed upset mad angry sad pissed bummed furious annoyed sorry gutted devastated disappointing hate hates',
  SETON: 'trying tryin fighting wanting struggling bothering pretending caring hoping forcing',
  TAKES: 'take takes taking call calls calling get come comes bring brings',
  ABOVE: 'god lord jesus christ reaper death devil angels universe heaven',
  LASTONE:
    'hit batch bag shot dose pill pills line drink high binge bender relapse run night breath sleep nap one time stuff day',
  DREARY:
    'hell torture nightmare misery pain painful exhausting punishment unbearable agony curse chore burden prison sentence pointless',
  FINE: 'fine ok okay cool relief relieved happy glad whatever alright good',
  BEDEAD: 'dead die died dying unalive deceased buried',
  EXIST:
    'live lives living life alive exist exists existing existence existance breathing livin conscious',
  WOKEN: 'wake wakes waking woke woken awake awaken',
  WEARY:
    'tired tierd exhausted sick done fed bored weary over finished through dread dreads dreading',
  RELIEF:
    'relief relieved peace peaceful easier comfort comforting comforted comforts mercy blessing better kindness release freedom freeing quiet calm calming beautiful inviting soothing appealing nice restful',
  UNEASED: 'better easier happier lighter freer relieved fine',
  STRIKES:
    'hit hits hitting kill kills killed take takes took end ends ended run runs plow finish finishes',
  MISHAP:
    'truck car bus train semi accident crash wreck cancer tumor aneurysm stroke heart lightning virus covid plane meteor asteroid bullet disease illness driver overdose dose hit batch bag shot line pill god lord jesus universe earth ground seizure liver fent fentanyl something somebody someone',
};

/** How despair shows itself, in English. */
export const despairSigns: SignsOf<DespairSign> = joined(
  wishSigns,
  takenSigns,
  lifeSigns,
  reasonSigns,
  deathSigns,
  strengthSigns,
  futureSigns,
  worthSigns,
  withoutSigns,
);
