import type { AbuseHarmSign } from '../../../../signals/constellations/abuse/names.ts';
import type { SignsOf } from '../../../../signals/sign.ts';

/** What is forced upon a body, in English. */
export const abuseBodySigns: SignsOf<
  Extract<AbuseHarmSign, 'violated' | 'touched' | 'childTouched'>
> = {
  violated: {
    says: [
      'moms|mothers|aunts|sisters|grandmas boyfriend|husband|bf|man|fiance .. COMES in|into|to my|our? bed',
      'he|him|someone|guy|man was|is|already inside of? me',
      'UNWILLING me .. do things|stuff|favors .. bed|dose|dope|him|body|room|naked|secret',
      'UNWILLING me .. do things|stuff i .. NOT want|like|wanna',
      'woke up|without? naked|undressed|clothes|underwear',
      'pictures|photos|video|videos|pics of me|us|her .. shower|naked|sleeping|changing|undressing|bathroom',
      'hand|hands|finger|fingers up|down|in|inside|under|between my|her shirt|pants|skirt|dress|legs|bra|underwear|panties|shorts',
      'if|when|whenever i say|said no .. he|she|they .. anyway',
      'rape|rapes|raped|raping|molest|molests|molested|molesting me|us|my|her|him|them',
      'rapes|raped|raping',
      'been|being|got|was|get|getting|gets raped|molested|groped|violated',
      'UNWILLING me|her .. sex|sleep|suck|undress|strip|touch|perform|intercourse|porn|oral|bed',
      'forces|forced|forcing|pushes|pushed himself|herself|itself on me|us|her',
      'sex when i|im|she|shes .. dont|say|said|asleep|sleeping|unconscious|crying',
      'touch|touches|touched|touching|gropes|groped|grabs|grabbed me|my .. NOT|asleep|sleep|sleeping|down|private|privates|breast|breasts|chest|butt|ass',
      'he|she|boyfriend|husband|ex wont|doesnt|didnt|never take no',
      'NOT .. say no to him|sex',
      'uncle|stepdad|dad|father|brother|cousin|grandpa|he|boyfriend|roommate|landlord .. come|comes|came|coming|sneaks|gets .. my room|bed at|while|every|after',
      'wake|woke|waking up to|with him|hands|his on|inside|touching',
      'has|have|had sex with me .. asleep|drunk|sleep|sleeping|unconscious|passed',
      'sexually abuse|abuses|abused|abusing|assault|assaults|assaulted|assaulting|harassing|harasses',
      'takes|took off|pulls|pulled .. my|her clothes|pants|underwear',
      'GROWN|he gets|climbs|sneaks|crawls|comes|lays in|into|on .. my|her bed|shower',
      'have|has|had|gotta|made to? do stuff|things|favors|it with|to|for him|them|her|friends',
      'did|does|doing|done things|stuff|something|bad to|with me|us|her',
      'watches|watching|films|filmed|records|recorded me|us|her shower|undress|change|dress|bathe|naked|sleep|pee',
      'sexual favors',
      'he|hes|him .. on top of me',
      'rough in bed',
      'waits|waited until|till .. asleep|sleeping|passed|medicated|taken|ambien|drunk .. sex|touch|touches|touching|me',
      'HE .. has|having|had sex with me .. asleep|after|anyway|even|while|without|dont',
      'trade|trades|trading|wants sex for|in',
      'give|do him oral|head|favors|sex|blowjobs|blowjob',
      'if|unless|until|when i do|did what|whatever he|she|they wants|says|want|asks|say',
      'does|do|did what|whatever he|she wants|wanted|want .. me|bed|body|no|sleep',
      'says|say|said no .. does|do|doesnt|anyway|matter|keeps|stop',
    ],
  },
  touched: {
    says: [
      'GROWN|he|boyfriend|neighbor .. touches|touched|touching|gropes|groped|fondles me|us',
      'been touching me|us|her',
      'ELDER forces|forced|forcing me|us',
    ],
    notBefore: 'to into out with by deeply emotionally up on',
    notNear: 'heart soul story words shoulder base song sermon',
  },
  childTouched: {
    says: [
      'touch|touches|touched|touching|fondles|fondled|molests|molesting|molested|grooming my|our|the|her .. DEAR|inappropriately|private|privates',
      'touch|touches|touched|touching|fondles|fondled her|him|them|me .. inappropriately|private|privates|down|wrong|bad|secret|weird',
      'touches|touched|touching|hurts kids|children|girls|me at night|down',
      'bathes|showers|sleeps|sleeping|slept|bath|bed with my .. daughter|stepdaughter|girl',
      'DEAR .. says|said|told|tells .. touched|touches|touching|hurts|secret',
      'HE .. touches|touched|touching .. DEAR',
      'secret game|games|touching',
      'exposes|exposed|flashes|flashed himself|herself to|at|in',
    ],
  },
};
