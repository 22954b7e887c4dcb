import type { AbuseHarmSign } from '../../../../signals/constellations/abuse/names.ts';
import type { SignsOf } from '../../../../signals/sign.ts';

/** What is threatened, and what is taken from the old and ill, in English. */
export const abuseThreatSigns: SignsOf<
  Extract<AbuseHarmSign, 'armed' | 'deathThreat' | 'hostage' | 'robbed'>
> = {
  armed: {
    says: [
      'pull|pulls|pulled|point|points|pointed|pointing|put|puts|hold|holds|held|holding|aimed|aims|waves|waved|waving|brandished|swung|swinging|stuck .. WEAPON|scissors|screwdriver|bottle .. on|to|at|in|against|around me|us|my|her|our|your|face',
      'WEAPON to|at|on|against|in my|our|her|the|your head|throat|neck|temple|face|back|stomach|kids|mouth',
      'sleeps|sits|sitting|cleans|cleaning|loads|loading|plays|showed|shows|leaves|keeps|gets|got|grabbed|grabs .. WEAPON .. me|us|between|front|table|talking|fight|argue|pillow|when|bed|lap|so',
      'comes|came|coming|chased|chases|chasing|threatened|threatens|threatening after|at|me|us .. with .. WEAPON',
    ],
    notNear: 'game games',
  },
  deathThreat: {
    says: [
      'before|until|till he|she|they|hell kills|hurts|beats|kill|hurt me|us|her|them|my',
      'threatens|threatening|threatning me|us|my|her',
      'threatened me|us|my|her with|if|that|again|saying|last|because|tonight',
      'threaten|threatens|threatened|threatening|threatning to .. kill|hurt|hit|beat|burn|shoot|stab|harm|choke|smash|break|ruin|destroy|cut|throw|rape|bury|slit|himself',
      'threats .. to|on|from|against|about .. me|him|my|her|ex|PARTNER|family',
      'says|said|told|tells|swears|swore|promised|texted|yelled|screams|screamed|warned .. hell|hed|shell|shed|theyll|theyd|ill SLAYING|find|ruin .. me|us|my|kids|family|if',
      'says|said|told|tells|swears|swore|promised|vowed .. he|she|they will|would|gonna|going|was to? SLAYING me|us|my|her',
      'hell|hed|shell|shed|theyll|theyd kill|murder|shoot|hurt|beat|stab|bury|find|hunt me|us|my|her',
      'HE|hes|shes going|gonna|gunna|will|would|wants|want|try|tries|tried|trying|could|might|plans|planning|ready to? kill|murder|shoot|stab|strangle|bury me|us|my|both',
      'kill|murder|shoot|find me|us|my|both if|before|when|and .. i|tell|told|leave|left|hide|family|kids|himself|herself',
      'ABUSER .. kill me|us',
      'if i .. tell|say|told anyone|anybody|someone|police|teacher|mom',
      'something to cry about',
      'if i .. leave|left|tell|told|call|talk|divorce|run .. he|hell|hed|hes|she|shell|they|theyll .. kill|dead|find|regret|hurt|sorry|bury|grave',
      'if HE|hes .. cant have me .. one|nobody|noone|else',
      'no|noone|nobody will|would|ever .. find .. body|me|us',
      'find my body',
      'eat|eating|drink .. through a? straw',
      'ill|id|me|us .. in|under the ground|dirt|river|woods|ditch|trunk',
      'if i tell|say|talk|told|leave|left .. ill|hell|im|id|shell dead|sleep|pay|regret|bury|kill|find',
      'ill|id|well|i|you never|NOT be found|seen|heard|walk',
      'said|says|told|tells|swears .. ill|id|i .. straw|wheelchair|hospital|grave|coffin|ditch|morgue|dead|river',
      'last thing i|you|ill|youll ever do',
      'ill|hell|youll pay for .. if|it|this',
      'scared|afraid|terrified|fear|think|thinks|know|convinced|feel|worried|positive .. hes|he|hell|she|shes|they gonna|going|will|hell|might|could|wants to? .. kill|hurt|shoot|beat|snap|murder .. me|us|my|kids',
      'ABUSER .. kills|hurts me|us one|someday',
      'hell|hes|he going|gonna|will|finally|might|could kill|end|finish me|us',
    ],
    notBefore: 'off feelings up',
    notNear:
      'divorce evict eviction rent ultimatum quit fired suspend boss bill spent casino munchies lol workout coworkers dead',
  },
  hostage: {
    says: [
      'threaten|threatens|threatened|threatening|says|said|hell|hed|swears|told|tells|gonna|going|will|would|hold|holds|holding|use|uses .. ice|immigration|deport|deported|migra|papers|cps|custody|nudes|pictures|pics|photos|videos|video|visa',
      'call|calls|calling|report|reports|reporting|turn|get .. me|us|on|to|in ice|immigration|deported|migra|cps',
      'call ice|immigration|migra|cps',
      'threatens|threatened|says|said|hell|hed|swears|shell|theyll .. take|takes|get|keep|steal|hide my|the|our|his kids|kid|son|daughter|baby|children|custody',
      'he|she|hes|shes|they|ex|PARTNER going|gonna|will|would .. take|keep|steal|hide my|the|our|his kids|kid|son|daughter|baby|children|custody',
      'never see .. kids|kid|son|daughter|baby|children|em|them again|if',
      'post|posts|posted|share|leak|show|send|sends|sending|posting|sharing|leaking|expose .. nude|nudes|naked|pictures|pics|photos|videos|video .. if|online|everyone|family|job|work|boss|facebook|unless|my',
      'posted|shared|sent|leaked|shares|uploaded .. my|our? nudes|nude|naked',
      'kids|kid|baby|daughter|son|children .. go|goes|taken|end|put .. system|foster|cps|care .. if|when|minute|second|unless|once',
      'films|filmed|filming|records|recorded|recording me .. high|naked|crying|drunk|passed|sleeping|shower',
      'blackmail|blackmails|blackmailing|blackmailed|extort|extorts|extorting me|us',
      'blackmailing|blackmails|sextortion',
      'deport|deported .. if i|me|us',
      'threatens|threatened|threatening to tell|expose|out|report|destroy|ruin .. my|me|everyone|family|job',
      'if i .. leave|left|tell|go|call|report|divorce|refuse .. hell|hed|he|shell|she|theyll|they take|post|call|send|show|leak|report|tell|never',
      'sponsors|sponsored|controls my|the visa|papers|status|residency|greencard',
      'kill|hurt|hurts|kills himself|herself|themself|the|my|our .. dog|cat|pets|if .. i|leave|left|leaves',
    ],
    notNear: 'dentist netflix',
  },
  robbed: {
    says: [
      'steal|steals|stole|stealing|takes|took|taking|cashes|cashed|cashing|drains|drained|draining|empties|emptied|spends|spending|uses my|moms|her|his|grandmas|dads|grandpas|mothers ssi|ssdi|pension|check|checks|socialsecurity|social|disability|benefits|retirement|savings|bank',
      'has|got|took power of attorney',
      'made|makes|making|forced|forces|got|pressured her|him|grandma|mom|me|them .. sign .. house|over|papers|deed|will|check|checks|title',
      'took over .. account|accounts|finances|bank',
    ],
  },
};
