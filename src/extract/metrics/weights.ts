// Written by npm run train:metrics: feature, its value, and its weight in log-odds.
// Learned without the papers of scripts/split.json.
export const RESULT_WEIGHTS = `\
after1/bare ( -.19 ) .13 , .13 . .21 <metric> .17 ] -.20 and .25 at .13 epochs -.11 for .05 in .32 on .25 to .11 with .12
after1/cost ) -.15 , .09 - -.10 . .07 and -.17 for .17 of -.10 on .42 to .07
after1/factor , .07 . -.22 faster .33 fewer -.15 improvement .09 over .09 smaller .09 the .12
after1/percent ( .13 ) -.23 , .25 / -.17 <dataset> -.14 <metric> .41 across .07 and .21 average .08 for .19 improvement .06 in .11 of .15 on .21 over .06 overall -.18 reduction .05 relative .05 to -.17 vs -.13 with .07
after2 ) -.06 , .10 . .13 <dataset> .20 <end> .12 <metric> .48 <number> .10 a -.16 across .11 an -.09 and .10 as -.31 at -.20 average .05 compared -.15 demonstrating .05 for .09 from -.06 images .08 improvement .07 in .48 of -.06 on .23 only .14 over .06 respectively .06 retained .06 samples -.20 the .17 to .10 we -.10 while .17 with .12 without -.05
after3 % -.22 ( .07 ) -.22 , -.14 - .09 . -.10 : -.11 <dataset> .36 <end> .38 <method> .14 <metric> -.13 = .19 a .28 acceptance .06 at -.12 cases .17 data -.06 efficiency .05 epochs .09 for .22 further -.32 high -.23 introduce -.09 khz -.10 n .05 nvidia .05 outperforming .08 single .22 temperature -.06 than .15 that -.40 the .13 to -.17 while .21
before1/bare ( -.32 + .21 , -.06 - .18 . .05 : -.16 ; -.13 <metric> .33 = .42 > -.22 a -.16 achieves .11 across -.15 and .13 by .20 comprising -.08 from .07 of .05 on -.15 only -.05 over -.15 rtx -.07 to .18 with -.08
before1/cost , .16 - -.15 a -.31 and .27 at .26 from -.07 in .31 of -.12 only .17 over -.27 than -.13 to .06 under .13 with -.07
before1/factor , .08 and .08 at .20 is -.08 with .10 ~ .08
before1/percent + .24 . -.11 : .07 a .08 about .07 achieves .11 and .33 at -.38 below .07 by .26 from -.18 in .06 of -.21 only .10 reaches .06 than .06 to -.08 with .07 ~ -.14
before2 % -.34 ) .13 , -.21 : -.07 ; -.17 <dataset> -.20 <method> .28 <metric> .29 <start> -.36 a .15 achieves .13 and -.20 at -.21 attack .12 average -.07 contributions -.19 from .14 hz -.15 images .26 improvements .07 improves .06 in .18 inference .13 it .06 less -.07 method .08 methods .22 model .08 models .12 n .22 on -.15 only .09 out .06 points -.16 set -.08 tasks -.22 tau_b .06 that .21 to .19 up .25 using .10 videos -.08 while .09
before3 % -.08 ( .26 ) -.14 , .34 <dataset> .25 <method> .17 <metric> .36 <number> -.56 <start> -.83 a -.19 an .06 and .21 at -.21 benchmark -.19 by .25 for .10 from .08 improves .06 including .12 it -.06 model -.07 models -.69 of .12 on -.44 only .06 our -.15 policy .06 s -.20 task -.16 text .06 the -.11 to .21 up .12 which -.17 while -.08
bias/bare 1 -.42
bias/cost 1 -.14
bias/factor 1 .11
bias/percent 1 .46
cueAfter/bare beat -.11 condition .22 data -.14 improve .08 loss -.20 mean .07 reduce -.06 setVerb -.29 setup -.41 share -.06 stat .13
cueAfter/cost condition .12 data -.15 gain -.20 improve -.12 report .19 setup -.22 share -.31 time .34
cueAfter/factor compare .43 condition .05 cost .14 data -.19 gain .12 improve .15 loss .12 setVerb -.06 setup .05 share -.11 time .21
cueAfter/percent agent -.06 baseline -.12 compare .13 condition .23 cost -.14 data -.62 gain .24 improve .12 loss .10 setVerb -.27 setup .18 share .22
cueBefore/bare agent -.24 baseline .15 beat .31 beat-verb .18 compare -.14 condition .15 cost -.06 cost-verb .23 data -.29 gain .18 gain-verb -.06 improve .17 improve-verb .29 mean -.06 report .16 report-verb -.06 setVerb .10 setVerb-verb -.24 setup .38 share .21 stat -.33 time .12
cueBefore/cost agent -.10 compare -.16 condition .15 cost .38 cost-verb .32 data .29 improve .07 improve-verb .10 mean .11 reduce-verb -.07 report .31 report-verb .20 risk .06 setVerb .21 setVerb-verb -.20 setup -.13 share -.25 time .44
cueBefore/factor agent .26 baseline -.05 beat -.21 beat-verb .16 compare .23 data .12 gain .14 gain-verb .06 improve .16 improve-verb .12 loss .06 reduce-verb .15 report .52 report-verb .45 setVerb .18 setup -.14 share -.42 time -.13
cueBefore/percent agent .10 baseline -.31 beat .37 beat-verb .29 compare -.13 condition -.48 cost -.27 data .23 gain .30 gain-verb .17 improve .48 improve-verb .41 loss-verb -.06 mean -.09 reduce .36 reduce-verb .30 report -.12 report-verb .32 risk .17 setVerb -.27 setVerb-verb -.67 setup -.09 share .43 stat .13 time .06
cueSentence agent .12 baseline .21 compare .09 condition .11 data -.78 gain .71 improve .27 loss .27 mean -.18 reduce .47 report .45 risk .22 setVerb -.37 setup .09 share -.34 time .45
dataset/bare behind .09 just-before .22 just-behind .39
dataset/factor just-before -.12
dataset/percent behind -.12
form/bare 1_decimals0 -.19 <1000_decimals0 -.33 <100_decimals0 -.72 <100_decimals1 .51 <100_decimals2 .25 <10_decimals0 -.68 <10_decimals1 .17 <10_decimals2 .29 <1_decimals1 -.61 <1_decimals2 .57 <1_decimals3+ .78 about .18 alone-in-brackets -.33 atLeast -.19 decimals0 -2.16 decimals2 .96 decimals3+ .78 from .25 large_decimals0 -.16 large_decimals1 -.10 large_decimals2 -.15 range -.22 sign+ .21 to .19 upTo -.24 year_decimals0 -.07
form/cost 1_decimals0 -.10 <100_decimals0 -.36 <100_decimals2 .24 <10_decimals0 -.18 <10_decimals1 .09 <1_decimals1 .11 <1_decimals2 .21 <1_decimals3+ .07 about -.15 atLeast -.41 decimals0 -.89 decimals1 .19 decimals2 .40 decimals3+ .15 large_decimals0 .09 range -.10 to .12 upTo .29 words .15
form/factor <1000_decimals0 .05 <100_decimals0 -.06 <10_decimals0 -.19 <10_decimals1 .26 <10_decimals3+ .14 about .08 atLeast .09 decimals0 -.36 decimals1 .26 decimals2 .07 decimals3+ .14 large_decimals0 -.06 range .34 upTo -.12 words -.92
form/percent 0_decimals0 -.11 100_decimals0 .14 1_decimals0 -.53 <100_decimals0 .44 <100_decimals1 .29 <100_decimals2 .26 <10_decimals0 .13 <10_decimals1 .23 <10_decimals2 .15 <1_decimals1 -.37 <1_decimals2 .14 alone-in-brackets .09 decimals0 -.33 decimals1 .20 decimals2 .57 from -.14 opens-brackets -.07 range .35 sign+ .24 to -.21 uncertainty .06 upTo .06
frame (_) -.27 (_vs -.17 +_) .34 +_. .05 +_<metric> .19 +_on .13 ,_<metric> .09 ,_and .14 ,_of -.15 ._) -.16 :_) -.09 :_<metric> -.05 ;_) -.13 =_) .28 =_, .07 a_<metric> -.12 a_improvement .08 a_increase .05 achieves_<metric> .09 and_, .07 and_<metric> .07 and_at .10 and_for .15 and_on .19 at_. .19 at_epochs -.09 at_on .11 by_, .07 by_<metric> .21 by_and .07 from_to -.21 of_, -.08 of_. -.35 of_and .10 of_in .05 only_<metric> .08 only_of .15 over_of .07 reaches_. .06 than_of -.18 to_( .11 to_) -.31 to_, .15 to_. .07 to_and .05 to_higher .09 to_of .10 to_on .13 →_with .09
frameShape (_mark -.22 (_small -.08 +_coined .19 +_mark -.11 +_small .24 ,_coined .08 ,_small .15 -_small -.14 ._mark -.14 ._small .09 :_mark -.08 ;_mark -.13 <metric>_small .32 =_mark .37 =_small .13 >_mark -.07 >_small -.14 a_small -.20 about_small .19 achieves_coined .06 achieves_small .19 achieving_small .05 across_mark -.06 across_plural -.07 across_small -.10 an_small .06 and_mark .19 and_small .54 at_mark .25 at_plural -.12 at_small -.07 by_coined .21 by_mark .11 by_small .15 comprising_small -.07 from_plural -.08 from_small -.17 in_mark .10 in_small .14 is_small .08 of_mark -.41 of_small .18 on_hyphen -.10 on_small -.14 only_small .26 over_small -.13 reaches_mark .08 roughly_small -.24 than_mark -.15 than_small .09 the_small -.35 to_small .11 under_mark .14 with_hyphen .09 with_plural -.15 with_small .08 ~_mark -.16 ~_small .07 →_small .10
nameAfter/bare 0 .17 1 -.07 2 -.12 4-5 .09 loose -.16 near-loose -.22 near-specific .24 none -.48 specific .22
nameAfter/cost 1 .07 clashes -.17 fits .36 none -.14 other -.45
nameAfter/factor 1 .30 2 -.23 3 .10 loose .17 near-loose .13 none -.12 specific .06
nameAfter/percent 0 .40 1 .25 2 -.07 3 -.14 4-5 -.05 6-8 -.17 loose .14 near-loose .14 near-specific .31 none .23 specific .09
nameBefore/bare 0 .33 1 .32 2 -.05 3 .16 4-5 -.10 6-8 -.32 9-12 -.20 far -.05 loose -.18 near-loose .24 near-specific .52 none -.51 specific .27
nameBefore/cost 1 -.20 2 .06 6-8 .13 fits .48 loose .14 near-loose .10 near-specific -.24 none -.20 specific -.07
nameBefore/factor 1 .08 2 -.25 3 .14 4-5 .13 6-8 -.09 near-loose -.09 near-specific .05 specific .09
nameBefore/percent 1 .07 2 .05 3 .11 4-5 .28 6-8 -.08 9-12 -.16 far .18 loose .16 near-specific .26 specific .32
nearCue agent -.07 baseline -.10 beat .08 condition -.30 cost .11 data -.31 gain .37 improve .25 loss -.14 mean -.15 reduce .10 report .22 risk .23 setVerb -.44 setup -.53 share -.08 stat -.13 time .46
neighbour/bare last-bare .36 last-cost -.17 last-factor -.19 list-and .10 list-at -.10 list-to .12 list-vs .09 listed-and .14 listed-at .12 listed-to .11 next-cost -.20 next-percent -.31 twin-decimals0 -.74 twin-decimals1 .62 twin-decimals2 .08 twin-decimals3+ .50
neighbour/cost last-cost -.08 last-factor .32 list-to .12 next-cost .38 next-percent -.19 twin-decimals0 .15 twin-decimals2 .38
neighbour/factor last-bare .13 last-cost .11 last-factor .24 next-bare -.29 next-cost .11 next-factor .27 next-percent -.20 twin-decimals0 .12 twin-decimals1 .08 twin-decimals2 .16
neighbour/percent last-bare -.24 last-factor .06 last-percent .44 list-, .14 list-and .15 list-on -.26 list-to -.27 list-vs -.11 listed-, -.07 listed-and .16 listed-to -.25 listed-vs -.13 next-bare .32 next-factor -.13 next-percent .09 twin-decimals0 .56 twin-decimals1 -.15 twin-decimals2 .26
place/bare end .10 first -.12 middle -.39 second-half .63
place/cost end .33 middle -.50 second-half .45
place/factor end .18 middle -.09 second-half .23
place/percent end .56 middle -.13 second-half .38
sentenceNames/bare dataset .37 loose -.12 specific .46
sentenceNames/cost dataset -.22 loose .05 specific .14
sentenceNames/factor dataset -.12 loose .33 specific .20
sentenceNames/percent dataset -.14 loose -.12 specific -.38
shapeAfter/bare capital .08 coined .26 ed -.09 hyphen -.14 ing -.07 mark -.05 plural -.62 small .23
shapeAfter/cost coined -.29 hyphen .05 mark -.07 small .44
shapeAfter/factor ed .05 hyphen .09 mark -.24 plural .07 small .11
shapeAfter/percent ing -.19 mark .10 plural .18 small .28
shapeBefore/bare capital -.14 coined -.18 ing -.13 ly -.09 plural .32 small -.09
shapeBefore/cost capital -.11 mark -.24 small .27
shapeBefore/factor ing .14 mark .08 plural -.24 small .16
shapeBefore/percent hyphen .09 ing -.21 ly .14 mark .22 plural .28 small .10
size/bare 1 -.13 <1 .74 <10 -.22 <1000 -.33 large -.43 year -.07
size/cost 1 -.10 <1 .39 <100 -.06
size/factor <10 .22 <1000 .05 large -.06
size/percent 0 -.09 1 -.49 100 .14 <1 -.22 <10 .52 <100 .99
toName/bare ,… -.06 ;… -.05 = .36 > -.15 across -.06 ahead-) -.08 from… .09 nothing .33 of .35 of… -.07
toName/cost ahead-and .07 of -.11
toName/factor ,… -.29 by… .12
toName/percent by .09 by… .09 from .05 of .15 on… .07
unit % .52 FPS .35 GB .18 Hz -.08 N .23 bits -.08 days -.33 hours -.39 kHz -.15 m -.41 ms -.11 none -.42 percentage_points .09 points -.21 seconds .19 x .11`

export const CHANGE_WEIGHTS = `\
after1/bare ( -.16 ) -.23 , -.05 . -.09 <metric> .23 and -.12 at -.06 in -.08 of -.08 on -.13 to -.08 vs -.10 with -.09
after1/cost , -.09 . -.05 and -.07 on -.12 to -.06
after1/factor <metric> .12 faster .07
after1/percent ( .05 ) -.53 , -.37 . .08 ; -.11 <dataset> -.19 <metric> -.89 across .06 at .27 average -.08 compared .17 for -.96 gain .11 higher .19 improvement .86 in .40 lower .31 of -.47 on .28 over .16 overall -.20 reduction .35 relative .24 to -.39 under -.11 vs -.37 while .08 with -.26
after2 ( -.08 ) -.28 + .07 , -.13 . -.53 <end> -.08 <method> .10 <metric> -.69 <number> -.40 a -.17 and .24 average .08 compared .12 even -.29 gain .20 improvement .21 in .63 inference .11 on -.05 over .21 reduction .34 respectively .51 retained -.08 than .30 the -.08 to .27 with -.26
after3 % .71 ( -.24 ) .25 , -.20 - -.13 <dataset> -.22 <end> -.19 <method> -.16 <metric> .32 <number> -.12 = -.20 a -.27 an -.22 and .11 compared .06 demonstrating -.09 editing .11 existing .06 for -.08 in .27 n -.07 one -.15 over .19 percent -.43 single -.07 standard -.14 strongest .22 the .21 to .36 tumor .42 under -.37 vanilla .18 while .28 with -.14
before1/bare ( -.24 + 1.03 - -.15 <metric> -.12 = .10 achieves -.22 and -.34 by .46 from -.13 in -.17 of -.08 to -.19
before1/cost and -.05 to -.13
before1/factor at .06
before1/percent ( -.65 + .86 , .08 . -.37 : -.27 <method> -.13 <metric> -.14 = .07 > -.25 a .49 about -.35 achieve .36 achieved -.19 achieving -.34 an .07 and .20 approximately .25 at -.38 below -.68 by 2.11 from -.96 in -.07 nearly -.22 of .15 only -.47 over -.05 reaches -.18 reaching -.43 to -.64 with .18 ~ -.11
before2 % .64 ( .09 ) -.42 , .45 : -.17 <dataset> -.47 <metric> -.68 <number> -.49 a -.12 achieving .08 and .23 attack -.10 average -.16 baseline .14 by 1.10 can -.09 compared -.13 cosine -.24 delta .79 from -.16 gains .18 improved .16 improvement .34 improvements .40 improves -.37 it -.31 less -.17 method -.11 methods .18 model -.36 models .51 more .12 of -.37 only .14 percent -.46 questions -.05 reaches -.08 to -.13 up 1.53 using .49 vs -.42 we .23 while .08 with -.11 yields .14
before3 % -.54 ( -.28 ) .52 , .15 <dataset> -.09 <method> -.29 <metric> .07 <number> -.14 <start> -.15 a .11 achieve .16 achieves -.14 achieving .08 agents -.30 an .08 at -.42 average .27 baseline .26 by 1.05 for -.18 from -.33 generation -.36 improves .13 in .10 it -.16 model -.14 of .51 on .22 our -.29 s .15 that .14 the .12 up .37 using .13 while .66 with .45
bias/bare 1 -.50
bias/cost 1 -.64
bias/factor 1 .52
bias/percent 1 .06
cueAfter/bare agent .17 baseline .28 beat -.07 condition -.16 gain .34 improve .32 mean -.10 report -.26 setup -.09 share -.08
cueAfter/cost compare -.07 condition -.08
cueAfter/factor baseline .05 compare .17 cost .05 data .06 gain .08 time .07
cueAfter/percent agent .11 beat -.25 compare 1.10 condition -.35 data -.19 gain 1.32 improve .78 loss 1.83 mean .49 reduce .09 report -.31 risk .08 setVerb -.20 setup -.22 share -.56 time .25
cueBefore/bare agent -.27 baseline .24 beat .19 beat-verb .24 compare -.08 cost -.30 cost-verb -.18 gain -.06 improve .13 improve-verb .13 mean -.05 reduce -.07 reduce-verb -.10 report .25 report-verb .45 setVerb-verb -.07 setup -.32 share -.36 time .21
cueBefore/cost agent -.14 baseline -.12 compare -.09 condition -.24 cost -.12 cost-verb -.11 data -.12 gain -.11 gain-verb -.07 improve -.15 improve-verb -.14 mean -.06 reduce -.08 report -.21 report-verb -.11 setVerb -.10 setVerb-verb -.06 setup -.17 time -.14
cueBefore/factor agent .28 baseline .08 compare .06 condition .26 cost .05 cost-verb .05 data .10 reduce .05 report .28 report-verb .22 setVerb .12 setVerb-verb .07 setup .18 time .09
cueBefore/percent baseline -.29 beat .98 beat-verb .83 compare -.64 condition -.17 cost .37 cost-verb .18 data .63 gain-verb .34 improve .64 improve-verb .27 loss -.41 loss-verb .25 mean .13 reduce .49 reduce-verb .43 report .36 report-verb -.93 risk .12 setVerb -.11 setVerb-verb .30 setup -.15 share .25 stat -.36 time .46
cueSentence agent .15 baseline .34 beat .19 compare 1.03 condition -.22 cost .16 data -.11 gain 1.37 improve .89 loss 1.64 mean -.10 reduce .26 report -.39 risk .09 setVerb -.35 setup .27 share -.53 stat -.91 time -.23
dataset/bare behind .47 just-before .29 just-behind -.10
dataset/percent just-before -.57 just-behind -.60
form/bare <1000_decimals0 -.10 <100_decimals0 -.20 <100_decimals1 -.30 <10_decimals1 .53 <10_decimals2 -.08 <1_decimals2 .09 <1_decimals3+ -.19 atLeast -.08 decimals0 -.41 decimals1 .16 decimals3+ -.21 from -.14 opens-brackets -.20 sign+ 1.03 to -.35
form/cost <1000_decimals0 -.09 <100_decimals0 -.11 <10_decimals0 -.07 <1_decimals2 -.09 atLeast -.08 decimals0 -.39 decimals1 -.05 decimals2 -.15 upTo -.15
form/factor <100_decimals0 .10 <10_decimals0 .10 <10_decimals1 .12 <10_decimals2 .09 about .09 decimals0 .25 decimals1 .12 decimals2 .12 range .09
form/percent 0_decimals0 -.33 100_decimals0 -.07 <100_decimals0 .34 <100_decimals1 -.17 <100_decimals2 -.68 <10_decimals1 .12 <10_decimals2 .52 <1_decimals1 -.21 <1_decimals2 .32 about .39 alone-in-brackets -.50 atLeast -.12 decimals2 .14 from -.74 opens-brackets -.15 range -.13 sign+ .86 to -1.01 uncertainty -.47 upTo .93
frame (_) -.56 (_<metric> -.31 (_improvement .44 (_vs -.18 +_) .44 +_, .10 +_. .11 +_<metric> .49 +_and .08 +_on .39 ,_of -.22 ,_on -.19 -_) .13 ._) -.11 :_<dataset> -.13 <metric>_) -.12 =_, -.06 =_; .30 >_<metric> -.25 a_gain .18 a_improvement .13 a_increase .14 a_reduction .11 a_relative .07 achieves_<metric> -.32 achieves_and .38 achieving_<metric> -.16 achieving_on -.23 an_<metric> -.12 an_reduction .06 and_( -.25 and_, .35 and_<metric> -.07 and_for -.37 and_in .54 at_. -.17 by_, .32 by_. .36 by_<metric> .59 by_and .44 by_compared .12 by_on .07 by_over .14 from_to -.51 in_of -.14 of_, -.43 of_. .20 of_and -.11 of_for .13 of_in .25 only_of -.06 over_<metric> -.20 reaches_. -.06 than_of .14 to_( -.10 to_) -.06 to_, .05 to_. -.71 to_<metric> -.13 to_and -.65 to_for -.09 to_higher .10 to_in .09 to_of .41 to_on -.19 to_over -.11 to_relative .18 with_fewer .20 →_with .57
frameShape (_mark -.32 (_small -.43 +_coined .38 +_mark .66 +_small .61 ,_mark .10 -_mark .09 ._mark -.11 ._small -.24 :_coined -.08 :_mark -.06 <method>_mark -.13 <metric>_mark -.15 <metric>_small -.11 =_mark .22 a_small .63 about_small -.33 achieve_small .28 achieved_small -.13 achieves_coined -.17 achieving_small -.17 an_plural -.12 an_small .20 and_mark -.06 and_small -.38 approximately_small .18 at_mark -.35 below_mark -.18 below_small -.50 by_coined .58 by_ed .12 by_mark .82 by_small .99 from_small -.77 in_small -.15 is_small .11 nearly_small -.20 of_mark -.22 of_small .12 only_mark -.05 only_small -.08 over_mark .06 over_small -.10 reaches_mark -.10 reaches_small -.08 reaching_small -.37 than_small -.16 to_mark -.65 to_small -.20 under_mark -.10 with_small .11 →_small .57
nameAfter/bare 0 .23 1 .24 2 -.15 3 -.06 4-5 -.13 6-8 -.20 near-loose .22 none -.43 specific -.11
nameAfter/cost loose -.13 near-loose -.08 none -.50 other -.06
nameAfter/factor 0 .12 1 .15 loose .29 near-loose .28 none .21
nameAfter/percent 0 -.69 1 .38 2 .07 3 .19 6-8 .18 loose .18 near-loose .29 near-specific -.54 none .18 specific -.31
nameBefore/bare 0 -.12 1 -.44 2 .32 3 -.12 4-5 -.16 6-8 .28 9-12 -.10 near-loose -.22 near-specific -.14 none -.21 specific -.26
nameBefore/cost 2 -.06 9-12 -.09 fits -.09 loose -.22 near-loose -.11 none -.36 other -.14 specific -.06
nameBefore/factor loose .17 near-loose .08 none .34
nameBefore/percent 0 -.14 1 -.26 2 .08 3 .34 4-5 -.43 6-8 -.10 9-12 .54 far -.07 fits -.11 loose -.14 none .10 specific .10
nearCue agent -.20 baseline -.21 beat -.18 condition -.47 data .07 gain .07 improve -.28 loss .18 mean -.16 report -.18 setVerb -.40 setup -.24 share -.12
neighbour/bare last-bare -.35 last-percent -.19 list-, -.11 list-and -.17 list-to -.25 listed-and -.15 listed-of -.08 listed-to -.08 next-bare -.22 next-cost .05 twin-decimals0 -.09 twin-decimals1 .05 twin-decimals2 -.14 twin-decimals3+ -.30
neighbour/cost last-bare -.08 last-cost -.15 last-percent -.06 next-bare -.07 next-cost -.21 twin-decimals0 -.08 twin-decimals2 -.11
neighbour/factor last-factor .05 last-percent .10 next-factor .09 twin-decimals1 .06
neighbour/percent last-bare -.26 last-factor -.51 last-percent -.17 list-, .14 list-and .24 list-on .47 list-to -1.04 list-vs -.37 listed-and .27 listed-on -.11 listed-to -.36 listed-vs -.37 next-bare -.45 next-cost -.26 next-percent -.83 twin-decimals0 -.33 twin-decimals1 -.41 twin-decimals2 -.25
place/bare end -.11 middle -.39
place/cost end -.38 middle -.26 second-half -.55
place/factor end .24 middle .27 second-half .34
place/percent end .52 first -.20 middle -.26 second-half .09
sentenceNames/bare dataset .17 loose -.12 specific -.24
sentenceNames/cost dataset -.09 loose -.33 specific -.18
sentenceNames/factor dataset .09 loose .38
sentenceNames/percent dataset .33 loose .20 specific .44
shapeAfter/bare coined .21 mark -.21 small -.36
shapeAfter/cost mark -.18 small -.42
shapeAfter/factor small .43
shapeAfter/percent coined .24 ed -.18 hyphen .08 mark -.30 plural -.31 small .22
shapeBefore/bare ing -.17 mark .52 plural -.36 small -.25
shapeBefore/cost mark -.12 small -.49
shapeBefore/factor ly .06 mark .10 small .29
shapeBefore/percent ed -.37 hyphen -.24 ing .22 ly -.14 mark .90 plural -.35
size/bare 1 -.06 <1 -.10 <10 .43 <100 -.51 <1000 -.12
size/cost <1 -.15 <10 -.11 <100 -.17 <1000 -.09
size/factor <10 .33 <100 .12
size/percent 0 -.35 100 -.07 <1 .11 <10 .64 <100 -.56 <1000 .20
toName/bare = -.29 from… -.12 nothing -.12 of -.08 on… -.15
toName/percent ( -.07 (… .15 )… -.24 ,… -.08 ahead-and -.09 ahead-average -.13 ahead-higher .10 ahead-in .10 and .22 by .69 by… .68 from -.26 from… -.50 improvements… .28 nothing -.14 of -.84 of… -.45 on… -.10 to -.19
unit % -.78 FPS -.07 N -.09 dB -.11 m -.06 none -.50 percentage_points .24 points .69 seconds -.05 x .52`

export const BASELINE_WEIGHTS = `\
after1/bare ) -.13 , -.37 . .45 <metric> -.18 and -.12 at -.13 for .28 of -.16 on -.16 to .50 vs -.21 with -.07
after1/cost ) .05 , .11 . -.15 <metric> -.10 and -.12 for -.05 of -.07 on -.23 to .47
after1/factor <metric> -.11 faster -.12
after1/percent ( .64 ) .71 , -.62 . -.60 ; .29 <dataset> -.08 <metric> .34 and -.20 average -.10 for 1.08 gains -.10 improvement -.28 in .07 of -.39 on -.26 over -.14 overall -.06 relative -.06 to .66 under -.09 vs -.36 while -.12 with -.21
after2 ( -.11 ) -.07 + .19 , -.16 . -.14 <dataset> -.35 <method> .67 <number> .31 a -.05 across -.08 and -.52 compared -.08 cosine -.09 for -.14 in -.34 on -.09 over -.10 reducing -.08 respectively .26 retained -.06 than -.19 the .23 to .21 while -.13 with -.21
after3 % .22 ) .72 , .28 - -.14 . -.19 <dataset> -.07 <end> .40 <method> .26 <metric> -.30 <number> -.15 = -.13 a -.13 compared -.11 editing -.07 generation .13 in -.09 n -.14 of -.06 on -.38 one -.07 outperforming -.06 standard .25 strongest .20 than .24 the -.38 to -.25 tumor -.10 under -.05 while .39 with .44
before1/bare + -.26 - -.19 . .23 <metric> -.27 > -.07 achieves -.05 and .09 from .69 in -.18 of -.20 to -.37
before1/cost ( -.17 and -.22 at -.06 from .24 in -.08 of -.09 to -.17
before1/factor , -.06 a -.06 than -.07 to .18
before1/percent ( .57 + -.31 , -.32 . .62 : -.10 <method> -.33 <metric> .44 = -.18 a -.43 about -.07 achieve -.08 achieved -.09 achieves -.06 achieving -.09 an -.13 and -.26 at -.08 below .29 by -.75 from .90 of -.24 only -.24 over .06 reaches .42 reaching -.10 than -.31 to -.32 with .15
before2 % -.17 ( .49 ) -.19 , -.24 <dataset> -.05 <method> .26 <metric> -.31 <number> -.20 a -.09 achieves -.32 achieving .53 and -.31 at -.09 attack -.10 average .24 baseline -.44 by -.77 can .39 compared .74 cosine -.15 from .49 improvements -.16 improves .43 inference -.25 it -.12 less -.15 method .24 methods -.06 model -.13 more -.30 n -.05 of -.06 only -.14 percent -.12 questions -.08 reaches -.12 tau_b -.10 to -.50 up -.30 vs 1.02 we -.08 with -.09
before3 % .24 ( -.58 ) .24 , -.41 : -.15 <dataset> -.36 <method> .45 <metric> -.55 <number> -.07 <start> -.18 a -.19 achieves -.08 agents .45 an -.16 and -.16 base -.17 baseline -.28 by -.41 for .33 from -.26 improves -.11 in .30 model -.05 models .11 of -.25 on -.11 only .56 s -.07 state-of-the-art -.08 the -.30 to -.15 up -.25 with .06
bias/bare 1 -.38
bias/cost 1 -.42
bias/factor 1 -.42
bias/percent 1 -.54
cueAfter/bare agent -.09 baseline -.28 beat -.06 mean -.07 report -.10 share -.17
cueAfter/cost compare .15 data -.07 report .25 share -.08
cueAfter/factor agent -.05 baseline -.19 compare -.26 gain -.13 loss -.08 time -.10
cueAfter/percent agent -.14 beat -.15 compare -.20 condition -.09 data -.14 improve -.31 loss -.16 mean -.08 reduce -.15 report -.11 setVerb .30 setup .39 share -.58 time -.10
cueBefore/bare agent .28 baseline .12 beat .11 beat-verb -.12 condition -.16 cost -.13 data .64 gain -.15 gain-verb -.14 improve .27 improve-verb .27 mean .52 report -.49 report-verb -.71 setVerb .27 setVerb-verb .21 stat -.15 time .33
cueBefore/cost agent .20 baseline .08 condition -.60 cost .23 cost-verb .25 data -.31 gain -.07 mean -.05 reduce .22 reduce-verb .06 report -.24 report-verb -.32 risk .19 setVerb -.21 setVerb-verb -.20 setup .20 share .14 time -.22
cueBefore/factor baseline -.20 compare -.12 condition .17 cost -.05 cost-verb -.05 data .25 gain -.06 improve -.13 improve-verb -.09 loss -.14 reduce .18 reduce-verb .21 report -.37 report-verb -.28 setVerb -.12 setVerb-verb -.07 setup .19 share -.05 time .26
cueBefore/percent agent .34 baseline 1.26 beat .24 beat-verb -.08 cost -.24 data .14 gain .63 improve -.11 improve-verb -.08 loss -.14 loss-verb -.21 mean -.40 reduce -.09 report -.14 report-verb .28 risk -.17 setVerb .25 setVerb-verb -.13 setup -.29 share -.27
cueSentence agent -.29 baseline .40 beat .19 compare -.53 condition -.46 cost -.51 data .09 gain -.26 improve -.28 mean -.30 reduce -.17 report -.17 risk -.16 setVerb .29 setup -.28 share -.09 stat -.47 time .23
dataset/bare behind -.06 just-before -.28 just-behind -.07
dataset/percent just-before -.13 just-behind -.26
form/bare <1000_decimals0 -.10 <100_decimals0 -.22 <100_decimals1 .15 <100_decimals2 -.08 <10_decimals0 -.05 <10_decimals1 -.13 <10_decimals2 -.10 <1_decimals2 .34 <1_decimals3+ -.09 alone-in-brackets .12 atLeast .12 decimals0 -.39 decimals2 .14 decimals3+ -.12 from .98 opens-brackets -.14 sign+ -.26 to -.33
form/cost 1_decimals0 .10 <1000_decimals0 -.29 <100_decimals0 -.27 <100_decimals1 -.05 <100_decimals2 .19 <10_decimals0 -.14 <10_decimals1 -.06 <1_decimals1 -.06 <1_decimals2 -.21 <1_decimals3+ .14 about -.06 atLeast .17 decimals0 -.28 decimals1 -.19 decimals2 -.06 decimals3+ .11 from .36 to -.11 upTo -.19 words -.08
form/factor <1000_decimals0 -.07 <100_decimals0 .17 <10_decimals0 -.24 <10_decimals1 -.09 <10_decimals2 -.11 about -.11 atLeast -.10 decimals0 -.16 decimals1 -.09 decimals2 -.13 range -.20 upTo .17 words .37
form/percent 0_decimals0 .82 100_decimals0 -.20 <100_decimals0 -.47 <100_decimals1 -.21 <100_decimals2 .28 <10_decimals0 .34 <10_decimals1 -.28 <10_decimals2 -.57 <1_decimals2 -.13 about -.18 alone-in-brackets .48 atLeast -.26 decimals0 .44 decimals1 -.50 decimals2 -.44 from 1.43 opens-brackets .09 range -.67 sign+ -.31 to -.60 uncertainty -.18 upTo -.15
frame (_) .52 (_<metric> -.09 (_improvement -.10 (_vs -.39 +_) -.18 +_, -.07 +_. -.11 +_<metric> -.09 +_on -.16 ,_, -.11 ,_<metric> -.22 ,_and -.07 -_) -.26 -_, -.09 ._) .23 <metric>_) .17 <metric>_, .20 =_) -.38 =_, -.12 =_at -.12 >_) -.07 a_<metric> -.23 a_improvement -.12 achieves_<metric> -.34 an_<metric> -.11 and_( .21 and_, .12 and_<metric> -.18 and_in -.10 and_on -.20 at_. -.13 at_on -.06 by_, -.29 by_. .30 by_<metric> -.25 by_and -.21 by_on -.05 by_over -.07 from_to 1.31 in_of -.18 of_( .14 of_, -.11 of_. -.24 of_and -.07 of_for -.10 of_on -.07 only_<metric> -.15 over_<metric> .44 reaches_. .07 than_of -.08 to_( -.17 to_) -.10 to_, -.10 to_. .06 to_and -.14 to_for -.08 to_on .32 to_relative -.07 to_while -.08 with_<metric> -.13 →_with -.19
frameShape (_mark .60 (_plural -.12 (_small .17 +_coined -.09 +_mark -.37 ,_coined -.07 ,_mark .19 ,_small -.16 -_mark -.35 ._mark .28 ._small .36 :_mark -.07 <method>_mark -.33 <metric>_mark .37 <metric>_small -.20 =_small -.16 >_mark -.07 a_small -.39 about_small -.06 achieved_small -.08 achieves_small -.06 achieving_small -.06 an_plural -.11 and_coined -.13 and_mark .48 and_plural -.06 and_small -.58 at_small -.27 below_mark -.08 below_small .37 by_coined -.23 by_small -.49 from_small 1.39 in_small -.19 of_mark -.21 of_small -.32 only_mark -.05 only_small -.17 over_mark -.17 over_small -.07 reaches_small .37 reaching_small -.07 than_small -.19 to_mark -.32 to_small -.35 with_small .14 ~_small -.30 →_small -.19
nameAfter/bare 0 -.18 1 -.15 6-8 .07 loose -.17 near-loose -.10 near-specific -.19 none -.13 specific -.08
nameAfter/cost 0 -.10 4-5 .11 fits -.17 near-loose -.22 none -.35 other .08
nameAfter/factor 0 -.11 1 -.15 loose -.31 near-loose -.29 none -.08
nameAfter/percent 0 .40 1 -.09 2 -.30 3 -.29 4-5 .29 6-8 -.17 loose -.18 near-loose -.36 none -.33
nameBefore/bare 0 -.27 2 .14 4-5 .17 6-8 -.15 9-12 .06 near-loose .05 near-specific -.20 none -.31 specific -.09
nameBefore/cost 2 -.10 4-5 -.10 9-12 .43 fits .33 loose .36 near-loose -.18 none -.58 other -.28 specific -.20
nameBefore/factor 3 .18 loose .05 near-loose .17 near-specific -.06 none -.40 specific -.07
nameBefore/percent 0 .44 1 -.18 2 -.08 3 .28 4-5 -.12 6-8 .62 9-12 -.37 far -.38 loose -.08 near-loose .36 near-specific .10 none -.75 specific .29
nearCue agent .09 baseline .89 beat .54 compare -.47 condition -.21 cost -.30 data .10 improve .54 mean .18 reduce .84 report -.07 risk .22 setup .39 share -.50 stat -.14 time .07
neighbour/bare last-bare .30 last-percent -.34 list-, -.10 list-and .21 list-to -.17 list-vs .23 listed-of -.16 listed-to .50 listed-vs -.20 next-bare -.20 next-cost -.06 next-percent -.07 twin-decimals0 -.18 twin-decimals1 .11 twin-decimals2 .16 twin-decimals3+ .20
neighbour/cost last-cost -.08 last-factor -.08 last-percent .21 list-to -.11 listed-to .36 next-cost -.07 twin-decimals0 .26 twin-decimals1 -.06 twin-decimals2 .12
neighbour/factor last-bare -.08 last-factor -.10 last-percent -.13 next-factor -.07 next-percent -.05
neighbour/percent last-bare -.42 last-cost -.07 last-percent .73 list-, -.17 list-and -.06 list-on -.08 list-to -.22 list-vs .62 listed-, -.15 listed-to .76 listed-vs -.36 next-bare -.49 next-factor .19 next-percent .16 twin-decimals0 .84 twin-decimals1 .24 twin-decimals2 .21
place/bare end -.29 middle -.09 second-half -.45
place/cost middle -.32 second-half -.21
place/factor end -.35 second-half -.55
place/percent end -1.18 first 1.13 middle -.49 second-half -.43
sentenceNames/bare dataset -.12 loose -.56 specific -.24
sentenceNames/cost dataset -.21 loose .23 specific -.18
sentenceNames/factor dataset -.12 loose -.26 specific -.11
sentenceNames/percent dataset -.76 loose -.13 specific -.70
shapeAfter/bare coined -.22 mark .16 small -.22
shapeAfter/cost small -.29
shapeAfter/factor ed -.06 mark .30 small -.58
shapeAfter/percent capital -.26 coined -.75 ed -.05 hyphen -.06 mark .68
shapeBefore/bare coined -.19 ing -.06 mark -.13 plural .17
shapeBefore/cost mark -.07 small -.26
shapeBefore/factor ing -.05 ly -.06 mark -.11 small -.15
shapeBefore/percent ed .18 hyphen -.44 ing -.29 ly -.38 mark .26 small .12
size/bare 1 -.06 <1 .25 <10 -.29 <100 -.15 <1000 -.12
size/cost 1 .10 <1 -.12 <10 -.24 <100 -.16 <1000 -.31
size/factor <10 -.48 <100 .15 <1000 -.07
size/percent 0 .79 100 -.20 <1 -.12 <10 -.51 <100 -.40 <1000 -.06
toName/bare = .14 > -.07 from .35 from… -.14 nothing -.27 of -.19
toName/cost of -.09
toName/factor by… .21
toName/percent ( -.48 (… .20 ,… -.15 ahead-, .37 ahead-average -.08 and -.09 by .29 by… -.32 from .21 improvements… -.09 in… .33 nothing .44 of… -.28 to -.08
unit FPS -.20 N -.20 m .16 ms -.08 none -.38 percentage_points -.24 points -.20 pp -.06 s -.11 seconds -.12 x -.42`

export const NAME_WEIGHTS = `\
after/dataset 0 .05 3 .15 4-5 -.24 6-8 .37 9-12 -.06 far -.07
after/loose 1 .26 2 .38 4-5 -.10 6-8 -.12 9-12 -.23
after/phrase 0 .54 2 .10 3 -.19 6-8 -.27 9-12 -.08 far -.26
after/specific 0 .08 6-8 -.12
before/dataset 1 -.30 2 .12 4-5 -.21 6-8 .13 outside -.06
before/loose 1 .15 2 .18 3 .09 6-8 .12 far .10 outside -.54
before/phrase 0 -.09 1 .44 4-5 .16 6-8 -.24 9-12 -.36 far -.06 outside .08
before/specific 1 .19 2 .13 6-8 .09 9-12 .06 far -.13
context/benchmark L -.12 L_change -.08 S -.06 S_score -.05 _score .22 none .17
context/dataset D_change .07 LD .10 LD_score .12 SD -.18 SD_change -.10 SD_score -.08
context/default D_change .18 D_score -.15 L -.28 L_change -.08 L_score -.20 SD -.05 SL -.06 SLD .10 SLD_score .12 S_change -.08 S_score .06 _change .06 none .11
context/loose D -.12 D_change -.10 L .13 LD .09 LD_change -.14 LD_score .23 L_score .08 S -.12 SL .24 SLD_change .15 SLD_score -.11 SL_change .12 SL_score .12 S_score -.10 _score -.13 none -.08
context/phrase D -.12 D_change -.27 D_score .15 L .16 LD -.09 LD_change .23 LD_score -.32 L_change .15 S .12 SD_score .07 SL -.16 SLD .06 SLD_change .11 SLD_score -.05 SL_change -.05 SL_score -.11 S_score .17 _change -.13 _score -.08 none -.20
context/specific L .10 LD -.09 LD_change -.06 L_score .15 S .07 SD .26 SD_change .21 SD_score .05 SLD -.15 SLD_change -.20 S_change .14 S_score -.06 _score -.08
default FPS_score .43 accuracy_change -.14 accuracy_score -.17 benchmark_change -.17 benchmark_score .15 bit .13 compared_noun .25 performance_change .07 performance_score -.70 speed_change .29 speedup_change -.21 time_score .11
distance/after 0 .69 1 .36 2 .45 3 -.05 4-5 -.39 6-8 -.13 9-12 -.41 far -.34
distance/before 0 -.22 1 .49 2 .39 3 .10 6-8 .11 9-12 -.29
distance/inherited outside -.53
edge/after first_( .10 first_) -.31 first_, -.26 first_. -.07 first_; -.15 first_acceleration .10 first_across -.18 first_advantage -.09 first_and .37 first_apron -.06 first_at .07 first_average -.08 first_faster .06 first_fewer .05 first_for -.29 first_higher .24 first_improvement -.18 first_inference .06 first_of .69 first_on -.48 first_over -.14 first_overall .14 first_reduction .14 first_relative .07 first_swing .16 first_the .07 first_through -.09 first_to -.08 first_under -.06 first_while -.10 first_with -.26 last_( -.18 last_) .26 last_/ .07 last_; -.08 last_<number> .16 last_a -.20 last_across -.13 last_an -.07 last_and -.45 last_any -.06 last_at -.10 last_average .17 last_both .15 last_competitive -.07 last_faster .15 last_for -.15 last_in .63 last_inference .11 last_its -.11 last_learning -.15 last_maintaining -.07 last_no -.09 last_of .23 last_on -.08 last_our -.06 last_over -.23 last_overall .22 last_retained -.07 last_that -.12 last_under -.07 last_webshop .05 last_while -.18 last_{ .19
edge/before first_' -.20 first_( .16 first_, -.27 first_: -.19 first_; -.08 first_= .14 first_a -.11 first_above -.10 first_achieved -.07 first_achieves -.12 first_across -.10 first_also -.07 first_among .07 first_and -.46 first_at -.06 first_average .18 first_between .26 first_by .07 first_dataset -.11 first_delta .23 first_demonstrate -.13 first_drops -.08 first_for .13 first_gains .22 first_higher -.06 first_improved .07 first_improvement .10 first_improvements .12 first_improves .09 first_in .74 first_increase -.17 first_increased .31 first_is .14 first_more .16 first_of .46 first_on .25 first_only -.13 first_outperforms -.13 first_over .31 first_required -.05 first_requiring .11 first_retrieval .07 first_score -.09 first_show .13 first_subset -.09 first_than .34 first_that -.05 first_trained -.05 first_under .11 first_using .08 first_versus .09 first_while -.09 first_with -.18 last_+ -.09 last_, .09 last_- -.10 last_= .14 last_a -.17 last_about .11 last_achieved -.12 last_achieves -.10 last_achieving -.17 last_an .39 last_and .25 last_approximately -.08 last_around .05 last_as .08 last_at .14 last_be .07 last_below .07 last_by -.24 last_closes -.06 last_exceeding -.16 last_from .13 last_further -.05 last_of .07 last_only -.35 last_over .21 last_reaching .10 last_showcasing -.07 last_static .09 last_to .15 last_under .06 last_within -.12 last_~ .11
fit/dataset other -.09
fit/loose fits .26 other -.22
fit/phrase other -.40
fit/specific fits .16 other -.17
form/dataset capital -.12 coined .10
form/loose abstract -.22 capital .43 coined .12 cost-word .10 data-word -.16 ed .13 gain-word .22 improve-word .17 loss-word -.29 method -.07 opens-sentence .37 plural -.27 report-word -.22 risk-word -.06 setup-word -.16 time-word .27
form/phrase abstract .21 agent-word -1.03 baseline-word -.16 capital .25 coined -.06 data-word -.19 ed -.09 gain-word .19 improve-word .27 ing -.18 method -.34 opens-sentence -.34 plural -.25 report-word .13 risk-word .43 stat-word .19 time-word .11
form/specific capital .29 coined .22 method -.16
gap/after and -.53 bracket -.52 commas0 .87 commas1 -.59 commas3 -.09 names0 .63 names1 -.41 numbers0 .29 numbers1 .06 numbers2 -.15 semicolon -.27 while -.77 with -.34
gap/before and -.90 but -.08 commas0 .58 commas1 .17 commas2 .07 commas3 -.30 names0 .65 names1 .12 names2 -.14 names3 -.11 numbers0 .15 numbers1 .06 numbers2 .24 numbers3 .08 semicolon -.29 while -.34 with -.21
head/bare <number> .16 acc -.06 accuracy -.18 alignment -.08 ap .07 cost .06 dic .23 f1-macro .18 fid .09 geneval .22 gfid .05 graphwalk .10 interaction .08 is -.11 model -.08 n .05 quality .11 r2 -.06 scor -.07 task -.07 tau_b .11 weight -.11
head/cost accuracy -.07 cost .06 error -.09 forc .31 fps .07 inferenc -.10 latency .13 performanc -.08 rat -.05 terrain -.07 trial -.08
head/factor acceleration -.09 learn .18 parameter -.05 performanc -.05 quality -.06 reduction -.08 spe .15 speedup .31 usag -.05
head/percent <number> .06 accuraci .31 accuracy .72 ahead -.09 aime24 -.10 alpacaeval .08 amc23 -.10 ap .07 area .21 arena-hard .13 attack .26 attribution .12 baselin -.15 brief -.07 browsecomp .06 call .06 caption -.08 cod -.05 coherenc .08 comparison -.05 compression -.10 concept -.11 conflict .12 consistency -.15 corruption .13 cosin .11 coverag -.06 data .10 dataset -.06 delta -.06 detection .13 dic .06 equipp -.07 error .08 evaluation .12 experiment -.17 far .16 fer-2013 -.05 gain .23 gpu .13 hr -.06 imag -.09 improvement -.06 increas -.06 inferenc .09 intent .13 iou -.07 libero -.08 map .11 mean -.08 memory -.13 method -.12 miou .10 mmlu .15 mod -.08 model -.32 nma .08 oa .13 object .19 objectiv .14 opinion -.06 oracl -.09 p .23 pair -.05 pass@10 .07 per -.15 performanc -.17 pfer .07 progres .12 quality -.13 rat .46 ratio .09 reason -.05 recall .07 recovery .28 reduction -.05 referenc .17 reviewer -.12 reward -.16 scenario .09 scor -.05 seven -.06 shift -.05 simpler -.05 step .11 subject -.05 succes .09 superiority -.06 task .14 tim .09 token -.18 top-1 .07 usag -.19 wer .20 κ -.08
headOf/change acceleration -.09 accuraci .12 accuracy .30 ahead -.09 aime24 -.10 amc23 -.10 ap .14 area .21 arena-hard .09 auc .07 baselin -.13 benchmark .11 call .06 cod -.06 conflict .12 consistency -.07 coverag -.07 data .09 delta -.10 dic .05 evaluation .12 experiment -.15 flop .05 gain .34 gpu .13 improvement -.06 increas -.06 inferenc .07 iou .05 learn .16 map -.06 memory -.15 method -.12 miou .07 mmlu .15 mmmu-pro .08 mod -.08 model -.23 n .07 ndcg@10 -.05 object .18 objectiv .14 orchestrator -.09 parameter -.08 performanc -.10 psnr -.08 quality -.14 reduction -.13 retrieval .10 reward -.12 scenario .13 scor .21 seven -.06 spe .15 speedup .26 step .11 superiority -.05 task .18 tim .05 token -.10 top-1 .07 usag -.07 wer .17
headOf/score <number> .24 acc -.05 accuraci .19 accuracy .16 alignment -.08 alpacaeval .06 attack .43 attribution .11 auc -.15 benchmark -.08 brief -.07 browsecomp .12 caption -.08 coherenc .08 concept -.11 consistency -.09 corruption .13 cosin .11 cost .15 detection .16 dic .23 dimension .05 equipp -.07 f1-macro .18 far .16 fer-2013 -.05 fid .09 forc .31 fps .07 gap -.09 geneval .22 gfid .05 imag -.16 inferenc -.10 intent .13 interaction .07 iou -.12 is -.11 latency .13 limit .10 map .17 miou .06 model -.22 nma .08 oa .13 oi .10 opinion -.06 oracl -.09 p .21 pair -.05 pass@10 .07 per -.15 performanc -.16 pfer .07 progres .12 psnr .07 quality .06 r2 -.08 rat .33 ratio .18 recall -.17 recovery .28 referenc .17 reviewer -.12 reward -.06 scor -.46 sensitivity .19 simpler -.06 subject -.05 succes .08 task -.13 tau_b .11 terrain -.07 tim .07 trial -.08 usag -.17 weight -.11 κ -.08
kind/bare benchmark -.06 dataset .15 default -.31 loose -.15 phrase .20 specific .18
kind/cost dataset -.07 default .57 phrase -.33 specific -.13
kind/factor dataset -.08 phrase .07
kind/percent benchmark .13 dataset -.06 default -.44 loose .27 phrase -.15 specific .25
kindOf/change benchmark -.17 dataset -.09 loose .09 phrase -.05 specific .21
kindOf/score benchmark .15 default -.16 loose .05 phrase -.16 specific .09
lastKind/benchmark other_loose -.05 same_loose -.05 same_specific -.06
lastKind/dataset first -.23 other_dataset .28 other_loose -.13 other_phrase -.08 other_specific -.06 same_dataset .81 same_default -.18 same_loose -.15 same_phrase -.13 same_specific -.25
lastKind/default first .51 other_dataset -.07 other_default .22 other_phrase -.18 other_specific -.08 other_undefined -.12 same_benchmark -.13 same_dataset -.19 same_default .41 same_loose -.22 same_phrase -.28
lastKind/loose first -.24 other_dataset -.08 other_loose .32 other_undefined .05 same_dataset -.35 same_loose .34 same_specific .06
lastKind/phrase first -.09 other_dataset -.18 other_default -.24 other_loose -.21 other_phrase .23 other_undefined .08 same_benchmark -.09 same_dataset -.23 same_default -.21 same_loose .20 same_phrase .55
lastKind/specific first .07 other_loose .11 other_specific .12 same_loose -.11 same_phrase -.11 same_specific .26
length/dataset 2 -.05 4 -.05
length/loose 1 .20 2 .12 3 -.11 4 -.07
length/phrase 1 -.14 3 .17 4 -.21
length/specific 1 .11 2 .17
link/after ( -.11 ; -.06 across -.11 and -.26 and_…_% .09 and_…_on -.09 average .09 faster .18 for -.06 gain_…_the .11 improvement_in .09 improvement_…_on .08 in .18 in_the -.13 inference .07 nothing .69 of .33 of_the .28 of_…_the -.06 on -.08 over -.09 reduction_in .19 under -.06
link/before ( -.08 (_+ .38 (_…_+ -.13 (_…_and -.08 (_…_of .16 , -.09 ,_+ -.06 ,_and -.11 ,_…_a -.10 ,_…_by .17 - .17 = .20 =_…_= -.07 achieves -.07 and -.30 by .09 by_+ .19 for_…_and .08 from .06 from_…_to .16 in .20 nothing -.22 of -.09 of_…_and .15 on_…_+ -.11 on_…_and .19 on_…_by .16 under .12
list list-not-by-turns -.05 list-other-place -.06 list-same-place .47 respectively-by-turns .12 respectively-not-by-turns -.13 respectively-other-place -.09 respectively-same-place .15
measure/dataset no -.06 no_bare_change .13 no_cost_score -.07 no_factor_change -.08 no_percent_change -.14 no_percent_score .08
measure/loose no .15 no_bare_change .06 no_bare_score -.18 no_cost_score .15 no_factor_change -.19 no_percent_change .16 no_percent_score .15 yes_bare_change -.08 yes_bare_score .05 yes_cost_score -.11 yes_factor_change .17
measure/phrase no -.65 no_bare_score .10 no_cost_score -.38 no_percent_change -.36 yes .44 yes_bare_score .08 yes_factor_change .07 yes_percent_change .23
measure/specific no .18 no_bare_change -.07 no_bare_score .32 no_percent_change .15 no_percent_score -.22 yes .12 yes_bare_change .11 yes_bare_score -.17 yes_cost_score -.14 yes_percent_score .29
nearest/dataset after0 .37 after1 -.11 before1 -.14 before2 -.09 before3 -.19 before4 .15
nearest/loose after1 .20 after3 -.08 after4 .05 before0 .40 before1 .28 before3 -.07 before4 -.11
nearest/phrase after0 .22 after2 -.12 after3 -.10 after4 -.11 before0 .19 before1 .13 before2 -.18 before3 -.13 before4 -.18
nearest/specific after0 .13 after1 -.15 before0 .48 before1 .11 before3 -.08 before4 -.13
order/dataset after0 .33 after1 -.07 before0 .16 before1 -.25 before2 -.06 before3 -.11
order/loose after0 .27 after1 -.10 before0 .10 before1 .13 before2 -.14 before3 -.10
order/phrase after0 .21 after2 -.09 after3 -.21 before0 .09 before1 .18 before2 -.08 before3 -.27
order/specific before0 .49 before1 -.06
otherPattern/benchmark M-(N -.06
otherPattern/dataset M-(N -.11 M-V-by-N -.09 M-of-N -.08 N-Name -.15 V-M-by-N -.12
otherPattern/default M-(N -.17 M-V-by-N -.07 M=N -.08 V-M-by-N .05
otherPattern/loose M-(N -.08 M=N -.06 N-M-gain .22 N-Name -.33 N-gain-in-M -.16 V-M-by-N -.23 V-M-from-N .05
otherPattern/phrase M-(N -.07 M-of-N .07 M=N -.27 N-M-gain -.10 N-compare-M -.12 N-gain-in-M -.09 V-M-by-N -.11
otherPattern/specific M-(N .06 M-V-by-N -.11 M-of-N .11 V-M-by-N .05
pattern/change M-(N .18 M-N -.15 M-V -.08 M-V-by-N .18 M-gain-of-N .09 M-of-N -.10 M=N -.10 N-M-gain -.07 N-Name .32 N-compare-M .30 N-gain-in-M .34 N-gain-in-Name .21 N-gain-on-Name .22 N-in-M .14 N-in-Name .05 N-on-Name -.06 V-M -.19 V-M-by-N .40
pattern/score M-N .11 M-V .27 M-V-by-N .07 M-at-N -.13 M-to-N -.13 M=N .52 N-M .14 N-Name .33 N-for-Name -.08 N-on-M -.09 N-on-Name .08 V-M .24 V-M-to-N .12
patternOf/dataset N-Name .05 N-gain-on-Name .11 N-on-Name .05
patternOf/loose M-N -.10 M-V .06 M-V-by-N .19 M-by-N .08 M=N .18 N-M -.08 N-Name .10 N-gain-in-M .11 N-in-M .10
patternOf/phrase M-(N .09 M-N .06 M-V .20 M-V-by-N -.06 M-by-N -.20 M-of-N -.10 M-to-N -.09 M=N .25 N-M .19 N-M-gain -.07 N-Name .41 N-across-M -.11 N-compare-M .30 N-for-Name -.08 N-gain-in-M .23 N-gain-in-Name .21 N-on-M -.10 N-on-Name -.07 V-M-by-N .33
patternOf/specific M-V -.07 M-V-by-N .09 N-Name .08 N-in-Name .09
patternWith M-(N_dataset_D .05 M-(N_phrase_ -.06 M-(N_phrase_L -.17 M-N_phrase_ -.13 M-N_phrase_LD -.09 M-N_phrase_S .32 M-V_loose_LD -.12 M-V_loose_SL .06 M-V_phrase_ .27 M-by-N_loose_L .16 M-by-N_phrase_ .08 M-by-N_phrase_L -.15 M-by-N_phrase_LD -.07 M=N_phrase_ .13 M=N_phrase_S .11 N-M-gain_phrase_L -.08 N-M_loose_L -.08 N-M_phrase_L .12 N-Name_dataset_LD .05 N-Name_loose_LD .06 N-Name_phrase_L .20 N-Name_specific_SL .08 N-compare-M_phrase_L .16 N-for-M_phrase_L .13 N-for-M_phrase_S -.07 N-gain-in-M_loose_L .11 N-gain-in-M_phrase_L .10 N-gain-on-Name_dataset_LD .06 N-in-M_phrase_LD -.08 N-on-Name_dataset_D .30 N-on-Name_dataset_LD -.09 N-on-Name_dataset_SLD -.12 V-M_dataset_LD -.08 V-M_loose_L -.11 V-M_loose_LD -.08 V-M_loose_SL .09 V-M_loose_SLD .11 V-M_phrase_ -.05 V-M_phrase_L .11 V-M_phrase_LD .11 V-M_phrase_SLD -.06 V-M_specific_SD .12 V-M_specific_SL -.10
repeat/dataset 0 -.07 1 .21 3 -.15
repeat/loose 0 .11 1 -.08 3 -.07 4 .15
repeat/phrase 0 -.06 1 -.49 2 -.34 3 .58 4 .10
repeat/specific 2 .07 3 .22
run/dataset even-other -.27 even-same .18 respectively-even-other -.07 respectively-uneven-other -.17 respectively-uneven-same -.05 single .13 uneven-other -.17 uneven-same -.05
run/loose single .21
run/phrase even-other -.25 even-same .26 respectively-even-other -.20 respectively-even-same .30 single -.15
run/specific single .30
sameAsLast/dataset other-unit -.05 same-unit_1 .15 same-unit_4-5 -.14 same-unit_other-sentence -.06
sameAsLast/default same-name 1.02
sameAsLast/loose other-unit_4-5 -.10 other-unit_9-12 .08 pair .22 same-unit .85 same-unit_1 .22 same-unit_2 .18 same-unit_3 .05 same-unit_4-5 .19 same-unit_9-12 .16 same-unit_by_, -.14 same-unit_by_and .11 same-unit_by_on .10 same-unit_by_to .14 same-unit_by_vs .07 same-unit_far .10
sameAsLast/phrase other-unit .17 other-unit_other-sentence .15 pair .18 same-unit .83 same-unit_1 .21 same-unit_2 .23 same-unit_3 .08 same-unit_4-5 -.07 same-unit_6-8 .40 same-unit_by_, .08 same-unit_by_vs .24 same-unit_far .07 same-unit_other-sentence -.07
sameAsLast/specific other-unit -.23 other-unit_3 -.08 other-unit_6-8 -.08 other-unit_by_, -.07 other-unit_other-sentence .09 pair .13 same-unit .61 same-unit_1 .24 same-unit_4-5 .32 same-unit_by_, -.08 same-unit_by_and .08 same-unit_by_for .06 same-unit_by_to .11 same-unit_by_vs .07
unit/benchmark none -.06
unit/dataset % -.07 none .15 percentage_points -.08 points .14 x -.08
unit/default % -.37 FPS .43 N -.11 kbps .13 minutes -.08 none -.31 percentage_points -.07 points .07 pp -.07
unit/loose % .32 FPS -.13 Hz .05 ms -.11 none -.15 percentage_points .15 points -.20 s .18 seconds .05
unit/phrase % .22 FPS -.32 N .14 bits .06 kbps -.12 minutes .09 ms -.05 none .20 percentage_points -.21 points -.21 pp .06 seconds -.06 x .07
unit/specific % -.11 dB .08 none .18 percentage_points .23 points .05
verbBefore/after compare1 .17 compare2 .06 cost1 .19 gain3 .13 improve1 -.08 improve2 -.09 improve3 .11 loss2 .15 loss3 -.08 mean1 .38 mean3 .21 reduce1 -.06 reduce2 -.20 report1 -.06 report2 -.08 report3 .33
verbBefore/before compare1 .38 gain1 .20 gain2 -.34 gain3 -.20 improve1 .35 improve2 .31 improve3 -.34 loss2 .08 loss3 -.07 mean1 .38 mean2 .05 mean3 .42 reduce1 -.11 reduce2 .22 reduce3 -.06 report1 .42 report2 .16 report3 .41
verbBefore/inherited gain2 .28 improve1 .38 improve2 .31 reduce2 .21 report1 .07
wordBefore % .59 ' -.16 ( .07 ) .33 , .36 / .07 ; .10 <number> -.05 a -.40 achieve -.10 achieving .10 across -.28 action -.07 all -.13 an .19 and -.24 any -.06 are -.07 as -.06 at -.16 average .53 both .10 comparable -.05 competitive -.07 degrade -.14 delivering .19 demonstrating .05 faster .14 for -.17 four -.09 from .06 higher .54 improve .18 improves .07 improving .22 in .36 including -.07 inference .11 introduce .40 is -.11 its -.10 learning -.15 lower -.17 matched -.06 mean .08 no -.09 of .30 on .25 other -.05 our -.15 outperforms -.07 over -.26 overall .16 percent .08 pinchbench .09 preserving -.06 produce -.12 reasoning .15 reduces .22 reducing .07 report -.10 retained -.07 sample -.06 slashing -.13 sota -.12 state-of-the-art -.31 strong -.12 stronger .19 strongest -.06 than -.09 that -.07 the .39 their -.06 these .10 this -.05 three-objective -.06 to -.24 under -.09 webshop .05 while .24 with -.26 zero-shot .07 { .18 × -.19
wordBehind/after ( .13 ) -.06 , .25 / .06 ; -.05 <number> -.17 = .09 _ .08 a -.05 across -.07 and .11 at -.14 avg -.08 benchmark .07 by -.05 compared .12 cost .16 during -.09 for .13 from -.09 in -.11 of -.16 on .16 over .39 simulator -.08 speedup -.11 than .10 to -.10 trained -.06 using -.08 while .24 with -.06 without -.09 } .19
wordBehind/before ' -.20 ( .16 , -.27 : -.19 ; -.08 <number> -.25 = .14 a -.11 above -.10 achieved -.07 achieves -.12 across -.10 also -.07 among .07 and -.46 at -.06 average .18 between .26 by .07 dataset -.11 delta .23 demonstrate -.13 drops -.08 for .13 gains .22 higher -.06 improved .07 improvement .10 improvements .12 improves .09 in .74 increase -.17 increased .31 is .14 more .16 of .46 on .25 only -.13 outperforms -.13 over .31 required -.05 requiring .11 retrieval .07 score -.09 show .13 subset -.09 than .34 that -.05 trained -.05 under .11 using .08 versus .09 while -.09 with -.18
wordBehind/inherited ( .07 ) -.06 , -.14 . -.27 = -.06 and -.11 by .24 comparable -.07 compared -.08 gains .16 improvements .05 over -.09 to .18`

export const DATASET_WEIGHTS = `\
between/after commas0 1.33 commas1 -1.16 commas2 .41 datasets0 .57 datasets1 -.30 datasets2 .31 number -.88 semicolon -1.64
between/before commas0 -.16 commas1 -.29 commas2 -.24 datasets0 1.08 datasets1 -.82 datasets2 -.94 semicolon -.33
count none_0_last -.68 none_0_no-last 1.32 none_1_last -.45 none_1_no-last .38 none_2_last -.58 none_2_no-last 1.04 none_3_last -.71 none_3_no-last .99
distance/after 0 .18 1 .39 2 .36 3 .13 4-5 .45 6-8 .42 9-12 -.51 far -.84
distance/before 1 .74 2 .09 3 .11 4-5 -.66 6-8 -.40 9-12 .08 far -.64
distance/outside outside -1.21
link/after )_and -.53 gain_the .30 improvement_on .20 in_the .18 nothing .18 on_on .71 pass@1_on .11 pdms_on .19
link/before (_( .25 (_+ .60 (_bleu .35 ,_+ -.15 ,_, -.31 ,_achieves -.23 ,_and -.05 :_: .88 and_a -.15 and_and -.74 benchmark_and -.97 by_+ .50 by_by .09 from_from .16
none/bare 0-near .32 1-near -.12 2-near -.27 3-near -.19 change -.20 score -.06
none/cost 0-near .20 1-near .21 2-near .27 3-near -.11 score .57
none/factor 0-near .25 1-near .17 2-near .51 change .97
none/percent 0-near -.13 1-near -.33 3-near .54 change .57 score -.54
run/after even-other -1.13 even-same 1.44 uneven-other -.62 uneven-same 1.37
run/before uneven-other 1.19
sameAsLast benchmark .69 opens-sentence 1.27 other-before .87 other-behind 1.29 same .27 same-name -1.18
side/bare after .13 before .50 outside -.37
side/cost after .38 before -.75 outside -.19
side/factor after .07 before -.67 outside -.37
side/percent before .24 outside -.28
wordBefore/after % -.13 ( -.52 , .20 / .47 across -.39 and .30 improving -.20 on .80 single-issue .16 the .75
wordBefore/before % -.36 ( .53 , -.42 : .10 <number> -.68 a -.08 across -.19 and -.81 as .08 benchmark .45 challenging .33 from .25 including .16 industry-scale .37 introduce -.53 on .87 that .07 the .34 to -.79 with .38
wordBefore/outside ( -.08 , .40 . .27 <none> -.33 and -.57 build -.06 challenging .88 construct -.18 in -.25 on -.93 our -.15 present -.14 presents .87 public -.30 stratified -.20 with -.12
wordBehind/after ( -.21 ) -.06 , -.34 . .66 / -.12 : -.61 <number> -.20 and .86 avg .17 benchmark .19 by -.53 dataset .83 datasets .15 for -.27 from -.81 grounding .21 long .11 model -.67 score .22 selected .28 simulator -.08 while .08 with .32
wordBehind/before ( .83 ) -.34 , -.47 : .76 and -.68 avg -.05 benchmark .27 benchmarks -.25 by .45 class-conditional .34 data -1.13 dataset .57 datasets -.06 demonstrate -.23 exoskeleton .10 fine-tuning -.16 for .34 from .91 is .61 of -.88 outperforms -.40 pre-training .72 results .18 score -.11 selected .44 show .45 simulator -.19 subset .10 subsets -.10 suite .37 tasks -.68 under -.76 while -.65 with .09
wordBehind/outside ( -.09 ) -.28 . -.60 <none> -.33 and -.23 benchmark .44 comparisons -.16 comprises -.15 contains .39 dataset 1.43 datasets -.29 driving -.09 features .71 images -.20 outperform -.07 outperforms -.12 subset -.39 using -.08 videos -.19`

export const NAMED_WEIGHTS = `\
after1 ' -.20 ( -.46 ) -.13 , .70 <metric> -.25 analysis -.34 and .45 at -.31 consistently -.11 enables -.26 for .06 from -.38 in .25 is -.83 of -.63 tasks -.26 through .34 to -.06
after2 ( .08 . -.23 <edge> .08 <metric> .30 <number> -.39 a -.33 and .25 but .39 by .12 improves -.42 is -.22 only .43 that -.07 the -.50 to -.24
before1 ( -.52 , .28 <edge> .28 <number> -.76 a -.43 and .58 as -.07 best .18 can -.33 higher -.06 improves .49 in .60 of -.27 reduces -.08 s .20 state-of-the-art .23 temporal -.14 that -.62 using -.26 with -.40
before2 % -.09 ) -.24 , -.11 <edge> .38 <metric> .11 <number> -.20 a -.49 achieves .05 and -.10 autoencoder -.18 gaussians -.31 introduce .31 introduces .30 lower .07 methods -.17 on -.06 propose -.14 reduces .23 show -.10 such -.07 than -.08 the -.26 trained -.34 we -.18 with .45
count 1 .32 2 -.24 3 -.85
cue agent .10 baseline -.37 beat -.12 compare .37 condition .32 data .20 gain .33 improve -.25 loss -.53 mean .40 reduce .10 report 1.22 risk .45 setVerb -.30 setup .85 share -.74 time -.59
form capital -.13 small -.63 words1 -.68 words2 -.36 words3 .27
head accuracy .54 alignment -.83 consistency -.85 divergence -.38 error .56 f1 -.15 index .30 loss -.59 mae -.18 pass@k .17 perplexity .54 precision -.65 rate .48 rates .57 recall -.10 rmse .05 score .13 sensitivity -1.09 similarity -.33 time .21 validity -.43
kind defined .17 plain -.93
list loose .14 specific .78
near achieves .30 achieves_behind -.33 achieving_behind .33 best .19 both .10 both_behind -.06 consistently .58 consistently_behind -.40 drops .33 evaluation .17 higher -.06 improve_behind -.26 improves .64 improves_behind -.36 including -.07 index .30 introduce .16 lower .07 metric .38 metrics 1.07 metrics_behind .57 outperforming .13 outperforms_behind -.29 propose .36 reduces -.06 reduces_behind -.09 score .07 using_behind -.38
number 1 -.48 3 -.58 4-5 .52 6-8 -1.00 before -.59
place first -1.02 first-half -.63 second-half .88`
