import type { AbuseControlSign } from '../../../../signals/constellations/abuse/names.ts';
import type { SignsOf } from '../../../../signals/sign.ts';

/** How someone is watched and followed, in English. */
export const abuseWatchSigns: SignsOf<
  Extract<AbuseControlSign, 'tracked' | 'planted' | 'stalked'>
> = {
  tracked: {
    says: [
      'check|checks|checked|checking|go|goes|going|went|read|reads|reading|searches|looks|look|looking|monitors|monitoring|scrolls|hacked|hacks|unlocks|watches|demands|cloned|bugged|sees .. through|at|into|in|my|our phone|phones|texts|messages|emails|email|calls|dms|location|facebook|instagram|whatsapp|passwords|history|log|mileage|odometer|purse|accounts|account|cell|snapchat',
      'has|knows|changed|demands|wants|makes|got all|my|me .. passwords|password|passcode|logins',
      'track|tracks|tracked|tracking|trackin me|us|my|her|where|every',
      'tracker|trackers|airtag|airtags|gps|tile .. on|in|under|my|me|car|phone|bag|purse',
      'put|puts|found|hid|installed|has|got|finds .. tracker|airtag|gps|spyware|camera|cameras|app|stalkerware|keylogger|bug|life360|recorder',
      'camera|cameras .. in|on|all|every|inside|watch|watches|watching .. house|bedroom|room|rooms|me|door|bathroom|us|living|home|over',
      'watches|watching|watch|monitors|monitoring|times|timing|spies|spying|listens me|on|my|every|everything|us|through .. camera|cameras|move|phone|calls|mileage|do|shower|time|bathroom|everything',
      'measures|clocks|counts how|my .. long|minutes|shower|showers|steps|calories',
      'times how|my|me .. long|store|trips|errands|bathroom|showers',
      'know|knows where i|we .. am|are|go|at|live|been|all|always|every|was',
      'knows .. my|every .. location|move|whereabouts|schedule',
      'facetime|video|send|sends|sending|call|answer|text .. prove|proof|within|pictures|pics|every|minutes .. where|im|minutes|or|location|with|hour|rings',
      'share|sharing my location',
      'makes|made|making|have|has|gotta me|to take|send|text|show .. picture|photo|pic|selfie|video|clock|receipt|location',
      'counts|counting|counted|logs|reads|checks|check|checking|writes .. miles|mileage|odometer|receipts|gas|steps|condoms',
      'reads|read|sees|checks|goes|monitors .. everything|all .. i|my|we|texts|write|type',
      'location on .. phone|or|always|so|all',
      'freaks|mad|flips|angry|pissed .. if|when .. late|answer|minutes|cheating|store|text|man|men',
      'if|when im|i .. minutes|minute|min late',
      'pictures|photos|videos|pics of my|our .. window|house|car|bedroom|kids|door',
      'accuses|accused|accusing me .. cheating|sleeping|affair|everyone|men|lying',
    ],
    notNear:
      'parents probation ankle parole kid teen son daughter drone feds fbi cia government aliens',
  },
  planted: {
    says: [
      'put|puts|found|hid|installed|finds|planted|discovered .. tracker|trackers|airtag|airtags|gps|spyware|stalkerware|keylogger|recorder|microphone',
      'airtag|tracker|gps|tile in|under|on my .. car|bag|purse|seat|coat|truck|jacket|stroller',
      'put|puts|hid|installed|has|found camera|cameras|hidden .. in|all .. bedroom|bathroom|house|shower|room|home',
      'hidden camera|cameras|tracker',
      'watches|watch|watching me|us .. camera|cameras|webcam',
    ],
    notNear: 'kid teen son daughter probation ankle ring cops feds fbi cia government',
  },
  stalked: {
    says: [
      'stalk|stalks|stalked|stalking|stalker',
      'follow|follows|followed|following me|us|my|her .. home|around|everywhere|work|car|store|to|from|when|at|every',
      'shows|showed|showing|turns|turned|pops|comes|came|coming|waits|waiting|waited|parks|parked|parking|sits|sitting|sat|drives|driving|drove|lurks|lurking|circles .. up|at|by|past|outside|around|in|to .. my|our house|job|work|apartment|window|school|door|meeting|meetings|place|street|car|building|moms',
      'sat|sits|parked|waiting|waits|stands|stood|parks outside|across|near .. shelter|house|job|window|work|school|meeting|meetings|apartment|door|building|treatment',
      'calling|calls|called|texted|texting|texts .. hundred|times|nonstop .. day|hour|night|times',
      'outside my|our|the house|window|job|work|apartment|door|building|place|car',
      'NOT leave|leaves me|us|her alone',
      'found|finds|find|tracked|hunted me|us|where .. again|moved|new|address|shelter|live|number|down|everywhere',
      'called|calls|texted|texts|messaged|texting|calling me|my .. times|nonstop|hundred|hundreds|blocked|fake|numbers',
      'fake|diff|different|random|blocked|new accounts|numbers|profiles',
      'ex|exes|he|she keep|keeps|still|NOT stop? calling|texting|messaging|leaving|sending|emailing .. me|from|my|notes|dead|roses|flowers',
      'violated|violates|violating|broke|breaks|ignores|ignored|ignoring the|his|my|a .. restraining|protective|order|protection',
      'slashed|keyed|cut my tires|car|brake',
      'sent|sends|texted|texts|mailed .. picture|pictures|photo|photos|pic|video of my|our .. house|porch|door|car|window|kids|daughter|son|work|school|yard',
      'show|shows|showing|showed|turns up .. every|everywhere|wherever|anywhere .. i|place|go',
      'in|on the|my bushes|porch|roof|backyard|carport',
      'has|got a|my key|keys still|somehow|to|copy',
      'stuff|things|furniture|drawers gets|get|was|were|is|been moved|rearranged',
      'dead animal|flowers|roses|rat|bird|cat',
      'pictures|photos of my .. window|house|bedroom|car|door',
      'dead bird|cat|rat|roses|flowers|note|notes .. on|at|in .. porch|doorstep|windshield|car',
      'was|standing|is|got in my kitchen|house|room|bedroom|yard|backseat|driveway',
      'hes|shes|he|she|they .. looking|searching|hunting for me|us',
      'banging|pounding|beating|kicking .. on|at|in|down the|my|our door|window',
      'circling|circles the|my block|house|street',
    ],
    notNear:
      'sponsor lol ghosted bill collector collectors hospital insurance spam telemarketers instagram tiktok twitter cops aliens feds',
  },
};
