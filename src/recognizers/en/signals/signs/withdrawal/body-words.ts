/** Numbers from one to another, as they are written: "101.5". */
const range = (from: number, to: number, step = 1): string =>
  Array.from({ length: Math.round((to - from) / step) + 1 }, (_, at) =>
    String(Math.round((from + at * step) * 10) / 10),
  ).join(' ');

/** Words of trembling, of the heart and of what stays down. */
export const bodilyWithdrawalClasses = {
  JOLT: 'twitchin jerkin jerking jerks jerked jerk jerky twitching twitches twitch twitched twitchy spasming spasms spasm spasmed jolting jolts jolted jolt jumping jump jumps flinching flailing thrashing convulse zapping zaps',
  MUSCLE:
    'arm arms leg legs hand hands muscles muscle body face head eye eyes neck shoulders shoulder limbs feet foot fingers mouth jaw eyelid',
  TREMBLE:
    'shaking shakes shake shaky shakey shakin shook tremor tremors trembling trembles tremble tremblin tremoring tremulous quivering vibrating rattling quaking shivering',
  FIERCE:
    'violently violent uncontrollably uncontrollable uncontrolably uncontrollable terribly terrible horribly horrible bad badly severe severely hard insanely crazy intense intensely nonstop wildly leaf apart fierce coarse ferociously',
  HOLD: 'hold holding grip lift carry keep pick button sign write type text walk stand feed light dial pour drink steady use eat bring get unlock tie open sit shave thread',
  HELD: 'cup glass spoon fork pen phone water coffee lighter zipper keys mug can bottle pill pills soup plate cigarette anything still steady keys screen name food cereal toothbrush straw',
  VESSEL: 'heart pulse heartbeat heartrate ticker hr chest hearts',
  POUNDS: `${range(110, 220)} 120s 130s 140s 150s 160s racing pounding poundin hammering thumping exploding explode bursting burst fluttering flutters skipping skips skipped galloping banging fast crazy irregular palpitations tight slamming races pounds hammers jumping drum jackhammer nuts weird beating 100mph rapid through thru`,
  PRESSED: `high up spiking spiked spikes roof sky skyrocketing skyrocketed elevated crazy through insane ${range(150, 250)}`,
  SYSTOLIC: range(150, 250),
  DIASTOLIC: range(85, 150),
  DEGREES: `${range(100.9, 106, 0.1)} ${range(38.3, 41.5, 0.1)}`,
  SOAKED:
    'buckets bullets through thru soaked profusely nonstop crazy rivers pouring cold drenched',
  ENDLESS: 'nonstop constantly all every hours days since again even continuously',
  KEEP: 'keep keeping kept hold holding keeps holds',
  FLUIDS:
    'water pedialyte gatorade food broth ginger fluids liquid liquids sip sips anything thing nothing ice crackers toast soup',
  PEED: 'peed pee peeing urinated urine pissed piss',
  RETCH:
    'throwing throw throws threw thrown puking puke pukes puked vomiting vomit vomits vomited vomitting vommiting barfing barf barfed heaving heaves hurling upchucking retching retches spewing',
};
