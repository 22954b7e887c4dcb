/** Classes of words that the signs of overdose are composed of, in English. */
export const overdoseClasses = {
  WAKEN:
    'wake wakes waking woke woken wakeup awaken rouse rousing roused arouse revive reviving resuscitate',
  STIRS:
    'wake wakes waking wakeup rouse rousing stir stirring stirs budge budging flinch flinches flinching respond responds responding responsive react reacting reacts twitch blink blinking',
  /** More than one takes of a strong drug. */
  SEVERAL: '3 4 5 6 7 8 9 three four five six seven eight nine several',
  SHAKEN:
    'shake shook shaking shaken pinch pinched pinching poke poked poking nudge nudged nudging slap slapped slapping splash splashed sternum',
  LIPS: 'lips lip face fingers fingertips fingernails nails hands toes skin mouth cheeks',
  BLUISH:
    'dusky mottled blue bluish blueish purple purplish gray grey grayish greyish ashen violet ashy',
  BREATH:
    'breathe breathes breathing breathed breath breaths breething breating breatheing resps respirations',
  FAILS:
    'hardly barely scarcely stopped stops stopping quit quits quitting forgets forgot forgetting',
  UNSURE: 'know idk sure what how who call cops police anyone nobody',
  /** What one has too much of without danger. */
  TREAT:
    'caffeine coffee sugar chocolate candy pizza carbs netflix turkey cuteness cookies tv memes information donuts',
  /** What nobody drinks. */
  LIQUID:
    'bleach antifreeze lysol windex sanitizer methanol gasoline gas cleaner ammonia detergent pesticide poison fluid perfume cologne mouthwash listerine hairspray turpentine kerosene isopropyl rubbing draino drano pinesol',
  /** What else is bought on the street, or in a gas station. */
  STREET:
    'k2 spice acid lsd shrooms edible edibles dab dabs poppers pcp dxm ket ketamine ghb roofies 7oh zaza phenibut pressies hydros lortab lortabs subutex zannies xannys xannies kpins kpin weed thc cart vape roxies ambien nyquil syrup',
  /** What makes one sleep, and more so with drink. */
  SEDATIVE:
    'seroquel trazodone benadryl ambien lyrica nyquil unisom hydroxyzine clonidine remeron flexeril pills meds baclofen zzzquil quetiapine zolpidem sedative sedatives gabapentins trazodones benadryls tylenols advils ambiens seroquels',
  NARCAN: 'narcan naloxone narcans narcam kloxxado zimhi',
  /** Swallowed, and in no other sense. */
  GULPED: 'swallowed ate popped downed gulped chugged gobbled eaten munched',
  NOISE: 'noise noises sound sounds breathing breath breaths breathes snore snores snoring',
  DOSED:
    'took taken tooken taking swallowed swallowing popped popping downed ate ingested snorted smoked injected chugged gulped crushed swallow dosed inhaled guzzled munched eaten gobbled chewed',
  USEDIT:
    'took taken taking tooken swallowed popped popping downed ate snorted snorting smoked smoking injected injecting shot shooting slammed dropped dropping drank drinking had did doing done used using hit hitting railed sniffed bumped dosed inhaled huffed rolled parachuted chased takes smokes smoke snorts shoots shoot',
  OPIOID:
    'fent fentanyl fentynal fenty fetty heroin dope oxy oxys oxycodone oxycontin blues percs perc percocet percocets perc30 perc30s m30 m30s 30s methadone tranq xylazine morphine dilaudid norco norcos hydrocodone vicodin roxy roxys opioid opioids opiate opiates nitazene nitazenes carfentanil suboxone subs tramadol codeine lean smack h tar speedball kratom xanax xans bars benzos ghb g soma gabapentin tianeptine',
  STIMULANT:
    'meth coke cocaine crack speed molly mollys mdma ecstasy adderall adderalls crystal ice tina tweaking tweaked vyvanse ritalin concerta amped spun geeked stims stimulant stimulants uppers amphetamine amphetamines methamphetamine pre-workout crank dexedrine tweaker 8ball eightball rolling',
  EVERYPILL:
    'organizer planner pillbox bottle pack packet box prescription script thing bag sheet jar supply stash container strip blister vial refill bottles baggie cabinet packs carton',
  POISON:
    'edible edibles gummies gummy weed brownie brownies patch strip vape nicotine detergent bleach cleaner antifreeze sanitizer pods pod thc joint ecig perc cartridge vitamins iron vial nicotine stash tabs acid shrooms mushrooms kratom patches strips zyn zyns',
  MINOR:
    'baby toddler infant kid kids child children preschooler newborn grandbaby twins kiddo lil 2yo 3yo 4yo 5yo 6yo 1yo 2yr 3yr 4yr tot babies grandkid grandkids grandchild kindergartner',
  /** Where nobody uses, and loses what a body was used to. */
  INSIDE:
    'detox rehab jail prison lockup county treatment hospital inside custody sober psych inpatient program icu',
  UNIT: 'ml mls mg mgs mcg units unit cc ccs pills tablets drops milligrams milliliters micrograms teaspoon teaspoons tsp',
  /** The amount that it should have been. */
  FEWER: `1 2 3 4 5 6 8 10 12 15 20 25 30 40 50 100 one two three four five six ten twenty half 1ml 2ml 5ml 10ml 5mg 10mg 20mg
    25mg 30mg 40mg 50mg 100mg 1mg 2mg`,
  /** Milligrams of which few medicines have so many. */
  BIGMG:
    '300mg 350mg 400mg 450mg 500mg 600mg 700mg 750mg 800mg 900mg 1000mg 1200mg 1500mg 1600mg 1800mg 2000mg 2400mg 3000mg 4000mg 5000mg',
  BIGNUM:
    '300 350 400 450 500 600 700 750 800 900 1000 1200 1500 1600 1800 2000 2400 3000 4000 5000',
  SLOWBEATS: '20 22 24 25 26 28 30 32 33 34 35 36 37 38 39 40 41 42 43 44',
  BAGS: 'bag bags baggie baggies balloon balloons eightball 8ball stash evidence package condom condoms plug pellets pellet ball packets',
};
