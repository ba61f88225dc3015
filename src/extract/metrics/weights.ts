// Written by `npm run train:metrics`: feature, its value, and its weight in log-odds.
export const RESULT_WEIGHTS = `\
after1/bare ( -.18 ) .11 , .13 . .21 <metric> .17 ] -.20 and .25 at .13 epochs -.10 for .06 in .32 on .25 to .11 with .12
after1/cost ) -.14 , .08 - -.10 . .09 and -.16 for .17 of -.08 on .43 to .07
after1/factor , .07 . -.23 and .05 faster .31 fewer -.16 improvement .09 over .13 smaller .09 the .13
after1/percent ( .13 ) -.24 , .26 / -.18 <dataset> -.12 <metric> .16 across .07 and .21 average .09 for .19 improvement .05 in .11 of .13 on .21 over .06 overall -.18 to -.17 vs -.14 with .07
after2 ) -.07 , .09 . .12 <dataset> .19 <end> .12 <metric> .29 <number> .09 a -.16 across .12 an -.10 and .08 as -.32 at -.18 compared -.15 demonstrating .06 even .05 for .09 from -.06 images .08 improvement .05 in .46 of -.07 on .22 only .13 over .06 retained .06 samples -.20 the .16 to .09 we -.10 while .17 with .12 without -.05
after3 % -.23 ( .06 ) -.19 , -.13 - .07 . -.09 : -.12 <dataset> .36 <end> .39 <method> .12 <metric> -.13 <number> -.05 = .21 a .29 acceptance .06 at -.11 cases .16 data -.06 epochs .09 for .21 further -.30 generation .05 high -.23 introduce -.09 khz -.10 nvidia .05 outperforming .06 per .05 single .23 temperature -.06 than .15 that -.40 the .13 to -.17 while .20
before1/bare ( -.31 + .21 , -.06 . .05 : -.16 ; -.13 <metric> .32 = .42 > -.22 a -.15 achieves .11 across -.15 and .13 by .20 comprising -.08 from .07 of .06 on -.14 only -.06 over -.14 rtx -.07 to .18 with -.07
before1/cost , .16 - -.16 a -.31 and .27 at .27 from -.07 in .30 of -.10 only .18 over -.27 than -.14 to .06 under .13
before1/factor , .08 and .07 at .20 is -.08 with .11 ~ .12
before1/percent + .24 . -.11 : .08 a .09 about .06 achieves .12 and .33 at -.42 below .07 by .26 from -.18 in .06 of -.21 only .11 reaches .07 than .06 to -.08 with .09 ~ -.15
before2 % -.35 ( .07 ) .14 , -.18 : -.06 ; -.16 <dataset> -.20 <method> .34 <metric> .29 <start> -.35 a .19 achieves .13 achieving .06 and -.19 at -.20 attack .12 average -.07 contributions -.20 from .13 hz -.16 images .26 improvements .07 improves .06 in .18 inference .13 it .07 less -.07 method .08 methods .22 model .08 models .11 n .21 on -.15 only .09 out .06 points -.17 set -.08 tasks -.23 tau_b .06 that .20 to .16 up .25 using .10 videos -.08 while .09
before3 % -.11 ( .25 ) -.13 , .32 <dataset> .25 <method> .19 <metric> .14 <number> -.54 <start> -.82 a -.20 an .06 and .21 at -.21 benchmark -.20 by .24 for .10 from .08 improves .06 including .11 it -.06 model -.07 models -.68 of .11 on -.45 only .06 our -.15 policy .05 s -.20 task -.14 text .06 the -.13 to .20 up .09 which -.17 while -.09
bias/bare 1 -.41
bias/cost 1 -.14
bias/factor 1 .12
bias/percent 1 .48
cueAfter/bare beat -.12 condition .22 data -.14 improve .08 loss -.19 mean .05 reduce -.05 setVerb -.29 setup -.43 share -.06 stat .14
cueAfter/cost condition .14 data -.15 gain -.20 improve -.10 report .20 setup -.22 share -.30 time .30
cueAfter/factor compare .42 condition .05 cost .16 data -.21 gain .13 loss .12 setVerb -.06 setup .06 share -.11 time .20
cueAfter/percent agent -.06 baseline -.12 beat .07 compare .12 condition .25 cost -.16 data -.63 gain .22 improve .11 loss .09 setVerb -.27 setup .19 share .20
cueBefore/bare agent -.22 baseline .17 beat .31 beat-verb .18 compare -.12 condition .20 cost -.06 cost-verb .24 data -.28 gain .18 gain-verb -.07 improve .19 improve-verb .29 loss -.05 mean -.05 report .21 setVerb .10 setVerb-verb -.24 setup .40 share .20 stat -.35 time .12
cueBefore/cost agent -.17 compare -.16 condition .11 cost .39 cost-verb .34 data .26 improve .09 improve-verb .11 mean .14 reduce-verb -.06 report .29 report-verb .21 risk .07 setVerb .23 setVerb-verb -.20 setup -.15 share -.24 time .40
cueBefore/factor agent .29 baseline -.08 beat -.22 beat-verb .15 compare .23 condition -.05 cost-verb -.06 data .12 gain .13 gain-verb .06 improve .16 improve-verb .12 loss .06 reduce-verb .15 report .49 report-verb .41 setVerb .19 setup -.15 share -.42 time -.14
cueBefore/percent agent .14 baseline -.31 beat .37 beat-verb .28 compare -.13 condition -.50 cost -.26 data .22 gain .30 gain-verb .17 improve .48 improve-verb .40 loss-verb -.07 mean -.08 reduce .37 reduce-verb .30 report -.15 report-verb .29 risk .17 setVerb -.27 setVerb-verb -.67 setup -.10 share .43 stat .12 time .06
cueSentence agent .13 baseline .23 compare .08 condition .11 data -.80 gain .70 improve .27 loss .26 mean -.17 reduce .50 report .46 risk .23 setVerb -.34 setup .08 share -.34 stat .07 time .44
dataset/bare behind .10 just-before .23 just-behind .40
dataset/factor just-before -.13
dataset/percent behind -.12
form/bare 1_decimals0 -.19 <1000_decimals0 -.33 <100_decimals0 -.71 <100_decimals1 .51 <100_decimals2 .25 <10_decimals0 -.68 <10_decimals1 .17 <10_decimals2 .30 <1_decimals1 -.61 <1_decimals2 .57 <1_decimals3+ .77 about .19 alone-in-brackets -.32 atLeast -.20 decimals0 -2.15 decimals2 .97 decimals3+ .76 from .26 large_decimals0 -.16 large_decimals1 -.10 large_decimals2 -.15 range -.23 sign+ .21 to .20 upTo -.24 year_decimals0 -.07
form/cost 1_decimals0 -.09 <100_decimals0 -.34 <100_decimals2 .23 <10_decimals0 -.15 <10_decimals1 .09 <1_decimals1 .11 <1_decimals2 .22 <1_decimals3+ .08 about -.15 atLeast -.42 decimals0 -.90 decimals1 .20 decimals2 .43 decimals3+ .13 large_decimals0 .09 range -.10 to .11 upTo .28 words .14
form/factor <1000_decimals0 .05 <100_decimals0 -.08 <10_decimals0 -.17 <10_decimals1 .26 <10_decimals3+ .14 about .10 atLeast .09 decimals0 -.36 decimals1 .26 decimals2 .08 decimals3+ .14 large_decimals0 -.05 range .34 upTo -.14 words -.95
form/percent 0_decimals0 -.12 100_decimals0 .16 1_decimals0 -.57 <100_decimals0 .45 <100_decimals1 .29 <100_decimals2 .28 <10_decimals0 .15 <10_decimals1 .23 <10_decimals2 .15 <1_decimals1 -.36 <1_decimals2 .14 alone-in-brackets .09 atLeast .05 decimals0 -.34 decimals1 .21 decimals2 .59 from -.14 opens-brackets -.06 range .36 sign+ .24 to -.22 uncertainty .06 upTo .07
frame (_) -.27 (_vs -.18 +_) .34 +_. .05 +_<metric> .19 +_on .13 ,_<metric> .11 ,_and .14 ,_of -.15 ._) -.16 :_) -.10 :_<metric> -.05 ;_) -.13 =_) .29 =_, .07 a_<metric> -.12 a_improvement .07 achieves_<metric> .09 and_, .07 and_<metric> .08 and_at .10 and_for .14 and_on .19 at_. .19 at_epochs -.09 at_on .11 by_, .07 by_<metric> .21 by_and .07 from_to -.20 of_, -.08 of_. -.36 of_and .11 of_in .06 only_<metric> .09 only_of .15 over_<metric> .07 over_of .07 reaches_. .06 than_of -.19 to_( .11 to_) -.31 to_, .15 to_. .06 to_and .05 to_higher .08 to_of .09 to_on .13 with_<metric> -.13 →_with .10
frameShape (_mark -.22 (_small -.09 +_coined .19 +_mark -.11 +_small .24 ,_coined .09 ,_small .15 -_small -.15 ._mark -.15 ._small .10 :_mark -.08 ;_mark -.13 <metric>_small .32 =_mark .37 =_small .12 >_mark -.07 >_small -.13 a_small -.21 about_small .18 achieves_coined .07 achieves_small .18 achieving_small .05 across_mark -.06 across_plural -.07 across_small -.09 and_coined .05 and_mark .20 and_small .54 at_mark .26 at_plural -.11 at_small -.10 by_coined .21 by_mark .11 by_small .16 comprising_small -.07 from_plural -.08 from_small -.16 in_mark .09 in_small .13 is_small .08 of_mark -.41 of_small .20 on_hyphen -.09 on_small -.12 only_small .27 over_small -.12 reaches_mark .09 roughly_small -.24 than_mark -.15 than_small .09 the_small -.35 to_small .11 under_mark .15 with_plural -.13 with_small .07 ~_mark -.16 ~_small .10 →_small .11
nameAfter/bare 0 .17 2 -.15 4-5 .09 loose -.14 near-loose -.20 near-specific .23 none -.49 specific .22
nameAfter/cost 1 .10 4-5 .06 clashes -.17 fits .32 none -.13 other -.43
nameAfter/factor 1 .34 2 -.24 3 .06 4-5 .07 loose .18 near-loose .12 none -.12 specific .06
nameAfter/percent 0 .15 1 .26 2 .20 3 -.14 4-5 -.08 6-8 -.14 loose .17 near-loose .16 near-specific .34 none .20 specific .12
nameBefore/bare 0 .32 1 .32 3 .17 4-5 -.11 6-8 -.34 9-12 -.20 far -.05 loose -.17 near-loose .26 near-specific .52 none -.50 specific .25
nameBefore/cost 1 -.19 2 .08 4-5 -.08 6-8 .16 fits .45 loose .13 near-loose .12 near-specific -.25 none -.18 specific -.08
nameBefore/factor 1 .09 2 -.23 3 .13 4-5 .13 6-8 -.09 near-loose -.06 near-specific .05 specific .08
nameBefore/percent 2 .10 3 .12 4-5 .27 6-8 -.09 9-12 -.16 far .17 loose .15 near-specific .27 specific .31
nearCue agent -.05 baseline -.08 beat .08 condition -.33 cost .11 data -.32 gain .36 improve .27 loss -.15 mean -.13 reduce .11 report .23 risk .24 setVerb -.44 setup -.51 share -.07 stat -.15 time .49
neighbour/bare last-bare .35 last-cost -.16 last-factor -.20 list-, -.07 list-and .10 list-at -.10 list-to .12 list-vs .09 listed-and .13 listed-at .12 listed-to .11 next-cost -.19 next-percent -.32 twin-decimals0 -.75 twin-decimals1 .62 twin-decimals2 .08 twin-decimals3+ .47
neighbour/cost last-cost -.08 last-factor .32 list-to .11 next-bare .08 next-cost .39 next-percent -.23 twin-decimals0 .14 twin-decimals2 .37
neighbour/factor last-bare .17 last-cost .11 last-factor .25 next-bare -.27 next-cost .11 next-factor .27 next-percent -.21 twin-decimals0 .13 twin-decimals1 .08 twin-decimals2 .16
neighbour/percent last-bare -.21 last-factor .06 last-percent .43 list-, .14 list-and .15 list-on -.26 list-to -.28 list-vs -.11 listed-, -.07 listed-and .16 listed-to -.26 listed-vs -.14 next-bare .33 next-factor -.12 next-percent .08 twin-decimals0 .58 twin-decimals1 -.15 twin-decimals2 .26
place/bare end .11 first -.13 middle -.40 second-half .62
place/cost end .31 middle -.48 second-half .49
place/factor end .21 middle -.10 second-half .27
place/percent end .57 middle -.13 second-half .39
sentenceNames/bare dataset .26 loose -.10 specific .45
sentenceNames/cost dataset -.28 loose .06 specific .14
sentenceNames/factor dataset -.13 loose .33 specific .24
sentenceNames/percent dataset -.16 loose -.08 specific -.37
shapeAfter/bare capital .08 coined .26 ed -.09 hyphen -.14 ing -.06 mark -.05 plural -.61 small .22
shapeAfter/cost coined -.29 small .45
shapeAfter/factor hyphen .10 mark -.25 plural .08 small .14
shapeAfter/percent capital .05 ing -.19 mark .08 plural .22 small .24
shapeBefore/bare capital -.15 coined -.17 ing -.13 ly -.10 mark -.05 plural .32 small -.07
shapeBefore/cost capital -.11 mark -.23 small .24
shapeBefore/factor ing .14 mark .11 plural -.23 small .14
shapeBefore/percent hyphen .09 ing -.21 ly .15 mark .22 plural .31 small .10
size/bare 1 -.14 <1 .73 <10 -.21 <100 .05 <1000 -.32 large -.43 year -.07
size/cost 1 -.09 <1 .40
size/factor <10 .25 <100 -.06 <1000 .05 large -.05
size/percent 0 -.09 1 -.52 100 .16 <1 -.22 <10 .54 <100 1.02
toName/bare ,… -.05 = .36 > -.14 across -.05 from… .09 nothing .32 of .36 of… -.08
toName/cost ahead-and .09 of -.09
toName/factor ,… -.28 by… .11
toName/percent (… .06 by .09 by… .09 from .06 of .16 on… .07
unit % .56 FPS .38 GB .20 Hz -.07 N .22 bits -.08 days -.32 hours -.37 kHz -.16 m -.41 ms -.20 none -.41 percentage_points .09 points -.22 seconds .18 x .12`

export const CHANGE_WEIGHTS = `\
after1/bare ( -.16 ) -.18 , -.07 . -.10 <metric> .24 and -.12 at -.06 in -.08 of -.08 on -.12 to -.08 vs -.11 with -.09
after1/cost , -.09 . -.05 and -.07 on -.12 to -.06
after1/factor <metric> .12 faster .07
after1/percent ) -.52 , -.36 . .10 ; -.10 <dataset> -.18 <metric> -.85 across .06 at .28 average -.07 compared .17 for -.98 gain .11 higher .20 improvement .85 in .42 lower .34 of -.51 on .30 over .17 overall -.19 reduction .33 relative .24 to -.39 under -.11 vs -.35 while .09 with -.26
after2 ( -.07 ) -.28 + .07 , -.14 . -.52 <end> -.06 <method> .14 <metric> -.69 <number> -.40 a -.17 and .26 average .07 compared .13 even -.30 gain .20 improvement .22 in .62 inference .10 over .20 reduction .34 respectively .56 retained -.08 than .29 to .26 with -.25
after3 % .73 ( -.24 ) .20 , -.20 - -.12 <dataset> -.22 <end> -.19 <metric> .40 <number> -.20 = -.21 a -.26 an -.22 compared .05 demonstrating -.10 editing .12 existing .05 for -.08 in .26 n -.07 on .07 one -.16 over .20 percent -.44 single -.08 standard -.13 strongest .22 the .23 to .39 tumor .44 under -.37 vanilla .18 while .28 with -.12
before1/bare ( -.25 + 1.01 <metric> -.13 = .06 achieves -.21 and -.36 by .47 from -.13 in -.17 of -.08 to -.21
before1/cost and -.05 to -.13
before1/factor at .06
before1/percent ( -.67 + .85 , .08 . -.37 : -.36 <method> -.14 <metric> -.14 = .07 > -.22 a .50 about -.36 achieve .38 achieved -.18 achieving -.29 an .05 and .19 approximately .22 at -.39 below -.68 by 2.11 from -.95 in -.05 nearly -.24 of .18 only -.46 over -.11 reaches -.16 reaching -.39 to -.63 with .18 ~ -.08
before2 % .64 ( .08 ) -.39 , .39 : -.16 <dataset> -.48 <metric> -.68 <number> -.50 a -.21 and .19 attack -.11 average -.13 baseline .14 by 1.12 can -.08 compared -.13 cosine -.25 delta .80 from -.16 gains .18 improved .15 improvement .34 improvements .40 improves -.37 it -.29 less -.14 method -.11 methods .18 model -.34 models .49 more .12 of -.37 only .15 percent -.45 reaches -.07 to -.13 up 1.53 using .49 vs -.44 we .25 while .08 with -.13 yields .14
before3 % -.55 ( -.30 ) .44 , .18 <dataset> -.10 <method> -.23 <number> -.16 <start> -.13 a .11 achieve .19 achieves -.14 achieving .10 agents -.28 an .08 at -.40 average .28 baseline .29 by 1.04 for -.18 from -.33 generation -.36 improves .13 in .09 it -.12 model -.13 models -.06 of .50 on .23 our -.29 s .13 that .16 the .12 up .38 using .12 while .65 with .45
bias/bare 1 -.49
bias/cost 1 -.64
bias/factor 1 .52
bias/percent 1 .07
cueAfter/bare agent .16 baseline .26 condition -.16 gain .34 improve .33 report -.33 setup -.09 share -.08
cueAfter/cost compare -.07 condition -.09
cueAfter/factor baseline .05 compare .16 data .06 gain .08 time .07
cueAfter/percent agent .11 beat -.27 compare 1.12 condition -.36 data -.23 gain 1.34 improve .81 loss 1.80 mean .47 reduce .10 report -.24 risk .08 setVerb -.19 setup -.21 share -.58 time .25
cueBefore/bare agent -.30 baseline .24 beat .18 beat-verb .24 compare -.08 condition -.05 cost -.30 cost-verb -.19 data -.07 gain -.08 improve .12 improve-verb .12 mean -.07 reduce -.09 reduce-verb -.11 report .26 report-verb .42 setVerb -.06 setVerb-verb -.08 setup -.33 share -.37 stat -.05 time .20
cueBefore/cost agent -.14 baseline -.12 compare -.10 condition -.24 cost -.13 cost-verb -.12 data -.11 gain -.11 gain-verb -.07 improve -.15 improve-verb -.14 mean -.06 reduce -.08 report -.20 report-verb -.11 setVerb -.10 setVerb-verb -.06 setup -.17 time -.13
cueBefore/factor agent .28 baseline .08 compare .05 condition .25 cost .05 cost-verb .05 data .10 reduce .05 report .28 report-verb .21 setVerb .11 setVerb-verb .07 setup .18 time .09
cueBefore/percent baseline -.30 beat .99 beat-verb .80 compare -.67 condition -.14 cost .37 cost-verb .18 data .61 gain -.08 gain-verb .33 improve .68 improve-verb .27 loss -.38 loss-verb .24 mean .13 reduce .43 reduce-verb .48 report .34 report-verb -.94 risk .13 setVerb -.11 setVerb-verb .29 setup -.12 share .24 stat -.34 time .46
cueSentence agent .15 baseline .34 beat .23 compare 1.02 condition -.22 cost .18 data -.10 gain 1.38 improve .83 loss 1.64 mean -.05 reduce .22 report -.35 risk .09 setVerb -.34 setup .26 share -.57 stat -.91 time -.23
dataset/bare behind .46 just-before .27 just-behind -.08
dataset/percent behind .06 just-before -.57 just-behind -.58
form/bare <1000_decimals0 -.10 <100_decimals0 -.20 <100_decimals1 -.29 <10_decimals1 .51 <10_decimals2 -.08 <1_decimals2 .07 <1_decimals3+ -.14 alone-in-brackets -.05 atLeast -.08 decimals0 -.42 decimals1 .15 decimals2 -.05 decimals3+ -.17 from -.13 opens-brackets -.20 sign+ 1.01 to -.34
form/cost <1000_decimals0 -.08 <100_decimals0 -.11 <10_decimals0 -.07 <1_decimals2 -.09 atLeast -.08 decimals0 -.39 decimals1 -.05 decimals2 -.15 decimals3+ -.05 upTo -.16
form/factor <100_decimals0 .10 <10_decimals0 .11 <10_decimals1 .12 <10_decimals2 .09 about .09 decimals0 .25 decimals1 .12 decimals2 .12 range .09
form/percent 0_decimals0 -.34 100_decimals0 -.08 <100_decimals0 .36 <100_decimals1 -.19 <100_decimals2 -.70 <10_decimals1 .13 <10_decimals2 .51 <1_decimals1 -.21 <1_decimals2 .35 about .41 alone-in-brackets -.50 atLeast -.14 decimals2 .14 from -.74 opens-brackets -.17 range -.11 sign+ .85 to -1.01 uncertainty -.45 upTo .99
frame (_) -.56 (_<metric> -.33 (_improvement .44 (_vs -.18 +_) .43 +_, .08 +_. .12 +_<metric> .48 +_and .08 +_on .40 ,_of -.20 ,_on -.20 ._) -.11 :_<dataset> -.11 <metric>_) -.13 =_, -.07 =_; .30 >_<metric> -.22 a_gain .18 a_improvement .14 a_increase .14 a_reduction .10 a_relative .07 achieves_<metric> -.32 achieves_and .38 achieving_<metric> -.14 achieving_on -.23 an_<metric> -.13 an_reduction .06 and_( -.21 and_, .32 and_<metric> -.09 and_for -.39 and_in .54 at_. -.18 by_, .32 by_. .38 by_<metric> .60 by_and .43 by_compared .12 by_on .06 by_over .15 from_to -.51 in_of -.13 of_, -.42 of_. .20 of_and -.11 of_for .13 of_in .26 only_of -.06 over_<metric> -.12 reaches_. -.06 than_of .17 to_( -.11 to_) -.06 to_. -.72 to_<metric> -.13 to_and -.67 to_for -.08 to_higher .12 to_in .10 to_of .43 to_on -.19 to_over -.11 to_relative .17 with_fewer .19 →_with .59
frameShape (_mark -.32 (_small -.45 +_coined .38 +_mark .64 +_small .61 ,_mark .11 ._mark -.11 ._small -.25 :_coined -.08 :_mark -.06 <method>_mark -.14 <metric>_mark -.16 <metric>_small -.11 =_mark .20 a_small .64 about_small -.34 achieve_small .31 achieved_small -.13 achieves_coined -.17 achieving_small -.14 an_plural -.13 an_small .19 and_mark -.06 and_small -.40 approximately_small .16 at_mark -.35 below_mark -.18 below_small -.50 by_coined .59 by_ed .12 by_mark .82 by_small .98 from_small -.78 in_small -.13 is_small .11 nearly_small -.22 of_mark -.22 of_small .12 only_small -.08 over_mark .07 over_small -.18 reaches_mark -.10 reaches_small -.07 reaching_small -.33 than_small -.13 to_mark -.67 to_small -.18 under_mark -.10 with_small .11 →_small .59
nameAfter/bare 0 .24 1 .24 2 -.16 3 -.06 4-5 -.10 6-8 -.20 near-loose .23 none -.45 specific -.09
nameAfter/cost loose -.13 near-loose -.07 none -.50 other -.07
nameAfter/factor 0 .12 1 .15 loose .29 near-loose .26 none .21
nameAfter/percent 0 -.66 1 .28 2 .10 3 .22 6-8 .14 loose .18 near-loose .29 near-specific -.54 none .20 specific -.32
nameBefore/bare 0 -.13 1 -.45 2 .32 3 -.14 4-5 -.10 6-8 .28 9-12 -.10 near-loose -.21 near-specific -.18 none -.23 specific -.22
nameBefore/cost 2 -.06 6-8 -.05 9-12 -.09 fits -.09 loose -.22 near-loose -.11 none -.36 other -.13 specific -.06
nameBefore/factor loose .17 near-loose .08 none .34
nameBefore/percent 0 -.14 1 -.25 2 .08 3 .35 4-5 -.43 6-8 -.09 9-12 .53 far -.07 fits -.10 loose -.13 none .09 specific .10
nearCue agent -.22 baseline -.28 beat -.18 condition -.47 data .07 gain .08 improve -.26 loss .18 mean -.11 report -.37 setVerb -.41 setup -.22 share -.10 time .05
neighbour/bare last-bare -.32 last-percent -.19 list-and -.18 list-to -.26 listed-and -.15 listed-of -.08 listed-to -.08 next-bare -.18 next-cost .05 twin-decimals0 -.09 twin-decimals2 -.16 twin-decimals3+ -.22
neighbour/cost last-bare -.09 last-cost -.14 last-percent -.06 next-bare -.07 next-cost -.20 twin-decimals0 -.08 twin-decimals2 -.11
neighbour/factor last-percent .10 next-factor .09 twin-decimals1 .07
neighbour/percent last-bare -.24 last-factor -.45 last-percent -.15 list-, .15 list-and .23 list-on .48 list-to -1.06 list-vs -.37 listed-and .29 listed-on -.11 listed-to -.35 listed-vs -.35 next-bare -.47 next-cost -.26 next-percent -.86 twin-decimals0 -.33 twin-decimals1 -.42 twin-decimals2 -.23
place/bare end -.13 middle -.36 second-half .06
place/cost end -.38 middle -.25 second-half -.55
place/factor end .25 middle .27 second-half .34
place/percent end .51 first -.20 middle -.25 second-half .09
sentenceNames/bare dataset .23 loose -.16 specific -.20
sentenceNames/cost dataset -.09 loose -.32 specific -.17
sentenceNames/factor dataset .08 loose .39
sentenceNames/percent dataset .36 loose .18 specific .46
shapeAfter/bare coined .22 mark -.18 small -.37
shapeAfter/cost mark -.19 small -.42
shapeAfter/factor small .43
shapeAfter/percent coined .24 ed -.19 hyphen .09 mark -.31 plural -.30 small .21
shapeBefore/bare coined -.05 ing -.16 mark .57 plural -.35 small -.27
shapeBefore/cost mark -.12 small -.48
shapeBefore/factor ly .06 mark .10 small .29
shapeBefore/percent ed -.36 hyphen -.24 ing .19 ly -.16 mark .90 plural -.27
size/bare 1 -.06 <1 -.07 <10 .42 <100 -.51 <1000 -.12
size/cost <1 -.15 <10 -.10 <100 -.18 <1000 -.08
size/factor <10 .34 <100 .11
size/percent 0 -.36 100 -.08 <1 .14 <10 .64 <100 -.58 <1000 .21
toName/bare = -.31 from… -.12 nothing -.13 of -.08 on… -.17
toName/percent ( -.06 (… .18 )… -.24 ,… -.12 ahead-and -.10 ahead-average -.12 ahead-higher .12 ahead-in .09 and .20 by .70 by… .71 from -.27 from… -.50 improvements… .27 nothing -.14 of -.82 of… -.45 on… -.10 to -.19
unit % -.76 FPS -.07 N -.09 dB -.10 m -.06 none -.49 percentage_points .24 points .67 seconds -.05 x .52`

export const BASELINE_WEIGHTS = `\
after1/bare ) -.09 , -.37 . .45 <metric> -.17 and -.12 at -.13 for .25 of -.16 on -.14 to .50 vs -.21 with -.07
after1/cost , .11 . -.16 <metric> -.07 and -.12 for -.05 of -.07 on -.24 to .46
after1/factor <metric> -.10 faster -.12
after1/percent ( .66 ) .69 , -.60 . -.60 ; .29 <dataset> -.08 <metric> .33 and -.21 average -.08 for 1.09 gain -.05 gains -.10 higher -.05 improvement -.29 in .08 of -.40 on -.27 over -.14 overall -.08 relative -.05 to .67 under -.09 vs -.34 while -.12 with -.21
after2 ( -.11 ) -.09 + .18 , -.16 . -.13 <dataset> -.34 <method> .71 <number> .32 a -.06 across -.08 and -.49 compared -.09 cosine -.10 for -.13 in -.34 on -.11 over -.11 reducing -.07 respectively .27 retained -.05 than -.19 the .28 to .21 while -.13 with -.20
after3 % .21 ) .71 , .30 - -.10 . -.19 <dataset> -.07 <end> .39 <method> .19 <metric> -.29 <number> -.16 = -.17 a -.13 compared -.10 editing -.07 generation .13 in -.09 n -.14 of -.06 on -.37 one -.07 outperforming -.05 single -.05 standard .24 strongest .20 than .24 the -.37 to -.30 tumor -.10 while .43 with .43
before1/bare + -.26 . .23 <metric> -.28 > -.08 and .08 from .69 in -.17 of -.20 to -.39
before1/cost ( -.17 and -.23 at -.06 from .24 in -.08 of -.09 to -.17
before1/factor , -.05 a -.05 than -.07 to .18
before1/percent ( .56 + -.30 , -.32 . .62 : -.11 <method> -.35 <metric> .50 = -.17 a -.43 about -.07 achieve -.09 achieved -.09 achieves -.06 achieving -.10 an -.14 and -.26 at -.07 below .28 by -.74 from .90 of -.24 only -.24 reaches .39 reaching -.10 than -.30 to -.32 with .15
before2 % -.16 ( .49 ) -.20 , -.24 <method> .23 <metric> -.36 <number> -.21 a -.10 achieves -.32 achieving .50 and -.30 at -.09 attack -.11 average .24 baseline -.43 by -.76 can .38 compared .72 cosine -.14 from .49 improvements -.16 improves .41 inference -.25 it -.13 less -.15 method .23 methods -.05 model -.14 more -.29 of -.06 only -.14 percent -.12 questions -.08 reaches -.13 tau_b -.12 to -.53 up -.30 vs 1.01 we -.09 with -.09
before3 % .25 ( -.57 ) .25 , -.35 : -.14 <dataset> -.35 <method> .45 <metric> -.54 <number> -.14 <start> -.18 a -.19 achieves -.08 agents .44 an -.16 and -.17 base -.17 baseline -.29 by -.39 for .32 from -.25 improves -.10 in .29 method -.05 model -.06 models .12 of -.24 on -.10 only .56 s -.09 state-of-the-art -.08 the -.31 to -.15 up -.29 with .06
bias/bare 1 -.37
bias/cost 1 -.40
bias/factor 1 -.42
bias/percent 1 -.56
cueAfter/bare agent -.09 baseline -.29 share -.16
cueAfter/cost compare .15 data -.07 report .24 share -.08 time .06
cueAfter/factor agent -.06 baseline -.19 compare -.26 gain -.13 loss -.08 time -.09
cueAfter/percent agent -.14 beat -.13 compare -.21 condition -.10 data -.14 improve -.32 loss -.16 mean -.09 reduce -.15 report -.46 setVerb .29 setup .38 share -.60 time -.10
cueBefore/bare agent .24 baseline .11 beat .10 beat-verb -.13 condition -.19 cost -.13 data .61 gain -.16 gain-verb -.15 improve .26 improve-verb .26 mean .49 report -.50 report-verb -.73 setVerb .26 setVerb-verb .21 stat -.16 time .29
cueBefore/cost agent .21 baseline .07 condition -.57 cost .20 cost-verb .22 data -.29 gain -.06 mean -.05 reduce .21 reduce-verb .06 report -.38 report-verb -.29 risk .19 setVerb -.21 setVerb-verb -.20 setup .22 share .14 time -.19
cueBefore/factor baseline -.19 compare -.12 condition .18 cost -.06 cost-verb -.05 data .25 gain -.06 improve -.13 improve-verb -.09 loss -.14 reduce .18 reduce-verb .21 report -.36 report-verb -.27 setVerb -.12 setVerb-verb -.07 setup .19 time .26
cueBefore/percent agent .28 baseline 1.27 beat .22 beat-verb -.07 cost -.17 data .16 gain .65 gain-verb .06 improve -.10 improve-verb -.07 loss -.14 loss-verb -.20 mean -.41 reduce -.07 report-verb .40 risk -.17 setVerb .25 setVerb-verb -.12 setup -.29 share -.26 time -.06
cueSentence agent -.28 baseline .39 beat .22 compare -.53 condition -.51 cost -.46 data .11 gain -.26 improve -.26 mean -.30 reduce -.16 report -.16 risk -.16 setVerb .27 setup -.26 share -.12 stat -.54 time .19
dataset/bare behind -.06 just-before -.27 just-behind -.06
dataset/percent just-before -.13 just-behind -.26
form/bare <1000_decimals0 -.10 <100_decimals0 -.22 <100_decimals1 .15 <100_decimals2 -.07 <10_decimals0 -.06 <10_decimals1 -.13 <10_decimals2 -.10 <1_decimals2 .31 <1_decimals3+ -.07 alone-in-brackets .13 atLeast .12 decimals0 -.40 decimals2 .13 decimals3+ -.09 from .97 opens-brackets -.14 sign+ -.26 to -.33
form/cost 1_decimals0 .09 <1000_decimals0 -.26 <100_decimals0 -.28 <100_decimals1 -.05 <100_decimals2 .18 <10_decimals0 -.14 <10_decimals1 -.05 <1_decimals1 -.06 <1_decimals2 -.21 <1_decimals3+ .14 about -.06 atLeast .16 decimals0 -.27 decimals1 -.19 decimals2 -.06 decimals3+ .11 from .35 to -.11 upTo -.19 words -.07
form/factor <1000_decimals0 -.07 <100_decimals0 .17 <10_decimals0 -.25 <10_decimals1 -.09 <10_decimals2 -.11 about -.12 atLeast -.10 decimals0 -.16 decimals1 -.09 decimals2 -.13 range -.20 upTo .17 words .37
form/percent 0_decimals0 .81 100_decimals0 -.20 <100_decimals0 -.50 <100_decimals1 -.21 <100_decimals2 .31 <10_decimals0 .36 <10_decimals1 -.28 <10_decimals2 -.58 <1_decimals2 -.13 about -.18 alone-in-brackets .47 atLeast -.28 decimals0 .41 decimals1 -.50 decimals2 -.43 from 1.43 opens-brackets .09 range -.68 sign+ -.30 to -.58 uncertainty -.17 upTo -.16
frame (_) .52 (_<metric> -.07 (_improvement -.10 (_vs -.39 +_) -.18 +_, -.07 +_. -.11 +_<metric> -.08 +_on -.15 ,_, -.10 ,_<metric> -.22 ,_and -.06 ._) .24 <metric>_) .15 <metric>_, .26 =_) -.40 =_, -.12 =_at -.12 >_) -.08 a_<metric> -.23 a_improvement -.12 achieves_<metric> -.34 achieves_and -.05 an_<metric> -.11 and_( .23 and_, .10 and_<metric> -.18 and_in -.11 and_on -.20 at_. -.13 at_on -.07 by_, -.30 by_. .32 by_<metric> -.25 by_and -.19 by_on -.05 by_over -.07 from_to 1.30 in_of -.18 of_( .15 of_, -.11 of_. -.24 of_and -.08 of_for -.10 of_on -.07 only_<metric> -.15 over_<metric> .43 than_of -.08 to_( -.17 to_) -.09 to_, -.09 to_. .06 to_and -.14 to_for -.09 to_on .32 to_relative -.07 to_while -.08 with_<metric> -.09 →_with -.18
frameShape (_mark .59 (_plural -.11 (_small .17 +_coined -.08 +_mark -.38 ,_coined -.08 ,_mark .20 ,_small -.18 ._mark .28 ._small .37 :_mark -.07 <method>_mark -.35 <metric>_mark .42 <metric>_small -.19 =_small -.16 >_mark -.08 a_small -.40 about_small -.06 achieved_small -.08 achieves_small -.05 achieving_small -.06 an_plural -.11 and_coined -.13 and_mark .47 and_plural -.06 and_small -.58 at_small -.26 below_mark -.09 below_small .37 by_coined -.23 by_small -.48 from_small 1.38 in_small -.18 of_mark -.20 of_small -.32 only_mark -.06 only_small -.18 over_mark -.18 over_small -.06 reaches_small .36 reaching_small -.07 than_small -.19 to_mark -.32 to_small -.36 with_small .15 ~_small -.29 →_small -.18
nameAfter/bare 0 -.17 1 -.16 6-8 .06 loose -.18 near-loose -.10 near-specific -.21 none -.14 specific -.05
nameAfter/cost 0 -.07 4-5 .09 fits -.13 near-loose -.19 none -.36 other .07
nameAfter/factor 0 -.10 1 -.16 loose -.30 near-loose -.28 none -.09
nameAfter/percent 0 .39 1 -.09 2 -.29 3 -.32 4-5 .11 loose -.17 near-loose -.39 none -.35
nameBefore/bare 0 -.28 1 .06 2 .13 3 -.06 4-5 .22 6-8 -.15 9-12 .06 near-loose .05 near-specific -.20 none -.34
nameBefore/cost 2 -.10 3 -.05 4-5 -.07 9-12 .42 fits .34 loose .37 near-loose -.17 none -.58 other -.28 specific -.19
nameBefore/factor 3 .18 near-loose .17 near-specific -.06 none -.40 specific -.07
nameBefore/percent 0 .50 1 -.17 2 -.11 3 .25 4-5 -.14 6-8 .59 9-12 -.36 far -.37 loose -.09 near-loose .38 near-specific .09 none -.76 specific .28
nearCue agent .09 baseline .87 beat .55 compare -.46 condition -.17 cost -.23 data .10 improve .53 mean .18 reduce .85 report -.12 risk .21 setup .43 share -.51 stat -.14 time .07
neighbour/bare last-bare .34 last-percent -.35 list-and .20 list-to -.17 list-vs .23 listed-of -.16 listed-to .50 listed-vs -.20 next-bare -.14 next-cost -.07 next-percent -.09 twin-decimals0 -.17 twin-decimals1 .10 twin-decimals2 .17 twin-decimals3+ .25
neighbour/cost last-cost -.09 last-factor -.08 last-percent .22 list-to -.11 listed-to .35 next-cost -.07 twin-decimals0 .25 twin-decimals1 -.06 twin-decimals2 .12
neighbour/factor last-bare -.08 last-factor -.11 last-percent -.14 next-factor -.07
neighbour/percent last-bare -.48 last-cost -.07 last-percent .72 list-, -.16 list-and -.06 list-on -.08 list-to -.21 list-vs .62 listed-, -.17 listed-on -.05 listed-to .76 listed-vs -.34 next-bare -.50 next-cost -.05 next-factor .16 next-percent .15 twin-decimals0 .86 twin-decimals1 .22 twin-decimals2 .18
place/bare end -.30 middle -.07 second-half -.39
place/cost middle -.31 second-half -.22
place/factor end -.36 second-half -.56
place/percent end -1.17 first 1.10 middle -.49 second-half -.45
sentenceNames/bare dataset -.28 loose -.58 specific -.19
sentenceNames/cost dataset -.17 loose .22 specific -.17
sentenceNames/factor dataset -.12 loose -.26 specific -.12
sentenceNames/percent dataset -.76 loose -.11 specific -.68
shapeAfter/bare coined -.22 mark .19 small -.24
shapeAfter/cost mark -.05 small -.29
shapeAfter/factor mark .30 small -.59
shapeAfter/percent capital -.25 coined -.76 hyphen -.07 mark .71
shapeBefore/bare coined -.19 ing -.06 mark -.09 plural .17
shapeBefore/cost mark -.09 small -.24
shapeBefore/factor ing -.05 ly -.06 mark -.11 small -.15
shapeBefore/percent ed .18 hyphen -.45 ing -.29 ly -.39 mark .25 small .13
size/bare 1 -.06 <1 .24 <10 -.28 <100 -.14 <1000 -.11
size/cost 1 .09 <1 -.13 <10 -.23 <100 -.18 <1000 -.28
size/factor <10 -.49 <100 .16 <1000 -.07
size/percent 0 .78 100 -.20 <1 -.12 <10 -.51 <100 -.40 <1000 -.06
toName/bare = .12 > -.08 from .34 from… -.13 nothing -.28 of -.19
toName/cost of -.08
toName/factor by… .21
toName/percent ( -.48 (… .15 ,… -.15 ahead-, .36 ahead-average -.07 and -.10 by .29 by… -.31 from .21 improvements… -.09 in… .32 nothing .50 of… -.27 to -.07
unit FPS -.20 N -.20 m .16 none -.37 percentage_points -.25 points -.20 pp -.06 s -.11 seconds -.12 x -.42`

export const NAME_WEIGHTS = `\
after/dataset 0 -.16 3 .36 4-5 -.17 6-8 .35 9-12 -.05 far -.11
after/loose 0 .22 1 .36 2 .33 3 -.08 4-5 -.18 6-8 -.18 9-12 -.33
after/phrase 0 .43 2 .07 3 -.22 6-8 -.33 far -.25
after/specific 0 .32 1 -.06 6-8 -.14 9-12 -.06
before/dataset 1 -.14 4-5 -.21 6-8 .13
before/loose 1 .31 2 .28 3 -.07 6-8 .25 far .08 outside -.64
before/phrase 0 -.11 1 .21 2 .08 4-5 .14 6-8 -.19 9-12 -.35 outside .11
before/specific 0 .17 1 .28 4-5 .05 6-8 -.08 9-12 .09 far -.21 outside -.06
context/dataset D .10 D_score .06 LD .05 LD_change -.07 LD_score .12 SD -.22 SD_change -.10 SD_score -.12 SLD -.08
context/default D_change .18 D_score -.16 L -.31 L_change -.12 L_score -.18 SD -.06 SL -.05 SLD .09 SLD_score .11 S_change -.08 _change .09 _score .11 none .20
context/loose D -.11 D_change -.09 L .13 LD .15 LD_score .17 L_change .06 L_score .07 S -.13 SD -.06 SL .14 SLD .14 SLD_change .14 SL_score .14 S_score -.11 _score -.14 none -.11
context/phrase D -.15 D_change -.27 D_score .12 L .11 LD -.12 LD_change .14 LD_score -.25 L_change .13 SD_score .07 SL -.08 SLD_change .10 SLD_score -.10 SL_score -.12 S_score .08 _change -.18 none -.17
context/specific L .07 LD -.11 LD_change -.05 LD_score -.05 L_change -.06 L_score .13 S .13 SD .32 SD_change .22 SD_score .10 SLD -.15 SLD_change -.19 S_change .14 _score -.08
default FPS_score .43 accuracy_change -.13 accuracy_score -.07 bit .14 compared_noun .29 performance_change .07 performance_score -.77 speed_change .31 speedup_change -.24 time_score .13
distance/after 0 .82 1 .31 2 .43 4-5 -.35 6-8 -.29 9-12 -.41 far -.36
distance/before 0 -.07 1 .66 2 .42 3 -.06 4-5 -.05 6-8 .11 9-12 -.34 far -.15
distance/inherited outside -.59
edge/after first_( .07 first_) -.31 first_, -.25 first_. -.07 first_; -.14 first_acceleration .11 first_across -.18 first_advantage -.11 first_and .17 first_apron -.09 first_average -.10 first_faster .09 first_fewer .10 first_for -.30 first_higher .25 first_improvement -.21 first_inference .05 first_less .06 first_lower .08 first_of .73 first_on -.47 first_over -.14 first_overall .24 first_reduction .21 first_relative .06 first_score .13 first_speedup .12 first_swing .16 first_the .07 first_through -.08 first_to -.11 first_under -.10 first_while -.15 first_with -.27 last_( -.17 last_) .29 last_/ .06 last_; -.07 last_<number> .20 last_a -.26 last_across -.13 last_an -.08 last_and -.34 last_at -.12 last_average .13 last_both .15 last_competitive -.07 last_faster .17 last_fewer .08 last_for -.15 last_from .06 last_gpu -.08 last_higher .07 last_improving -.05 last_in .69 last_inference .11 last_its -.10 last_lower .08 last_no -.10 last_of .19 last_over -.20 last_overall .22 last_retained -.08 last_that -.12 last_the -.15 last_under -.11 last_while -.16
edge/before first_' -.20 first_( .18 first_, -.28 first_; -.07 first_<number> -.13 first_= .11 first_a -.08 first_above -.11 first_achieved -.07 first_achieves -.16 first_across -.14 first_also -.07 first_among .07 first_and -.35 first_at .10 first_average .13 first_benchmark -.12 first_between .25 first_by .20 first_dataset -.08 first_delta .20 first_demonstrate -.13 first_drops -.08 first_for .13 first_gains .20 first_higher -.06 first_improved -.12 first_improvement .06 first_improvement-a -.08 first_improvements .10 first_improves .10 first_in .70 first_increase -.15 first_increased .33 first_is .13 first_more .16 first_of .40 first_on .34 first_only -.05 first_outperforms -.15 first_over .33 first_per .23 first_performance .16 first_required -.05 first_requiring .09 first_retrieval .06 first_score -.09 first_show .12 first_subset -.11 first_than .27 first_that -.07 first_trained -.06 first_under .06 first_using .10 first_versus .10 first_while -.09 first_with -.25 last_+ -.08 last_- -.15 last_: .26 last_= .16 last_a -.18 last_about .11 last_achieved -.12 last_achieves -.20 last_achieving -.09 last_an .39 last_and .17 last_approximately -.07 last_around .05 last_as .09 last_at .10 last_be .06 last_by -.16 last_closes -.05 last_end-to-end .06 last_exceeding -.13 last_from .14 last_further -.06 last_improvement-a -.08 last_nearly -.09 last_of .30 last_only -.36 last_over .17 last_reaching .10 last_showcasing -.06 last_static .09 last_to .24 last_under .05 last_with -.06 last_within -.12 last_~ .11
fit/dataset other -.07
fit/loose fits .25 other -.26
fit/phrase other -.38
fit/specific fits .11 other -.16
form/dataset capital -.08 coined .13 setup-word .06
form/loose abstract -.29 capital .33 coined .14 cost-word .09 data-word -.14 ed .13 gain-word .17 improve-word .16 loss-word -.23 method -.08 opens-sentence .34 plural -.17 report-word -.29 risk-word -.18 setup-word -.13 time-word .35
form/phrase abstract .26 agent-word -1.08 baseline-word -.17 capital .26 data-word -.18 ed -.14 gain-word .22 improve-word .28 ing -.18 method -.33 opens-sentence -.35 plural -.20 report-word .11 risk-word .45 stat-word .17 time-word .11
form/specific abstract -.06 capital .28 coined .23 method -.18 risk-word .07
gap/after and -.58 bracket -.50 commas0 .92 commas1 -.66 commas3 -.09 names0 .53 names1 -.24 names2 -.08 numbers0 .49 numbers2 -.25 semicolon -.27 whereas -.06 while -.83 with -.42
gap/before and -.91 but -.09 commas0 .63 commas1 .19 commas3 -.30 names0 .63 names1 .14 names2 -.13 names3 -.12 numbers0 .20 numbers2 .26 semicolon -.26 while -.35 with -.31
head/bare <number> .13 acc -.06 alignment -.07 attack .19 auc .07 bleu .05 cdm .09 dic .20 dpg .09 geneval .19 graphwalk .10 interaction .06 is -.05 model -.07 n .07 quality .10 r2 -.08 roc-auc -.09 scor -.15 sensitivity .15 task -.07 tau_b .09 together -.09 weight -.08
head/cost accuracy -.06 cost .06 error -.11 forc .33 fps .06 inferenc -.09 intensity -.06 latency .15 memory .18 performanc -.05 terrain -.06 trial -.09 usag -.18
head/factor acceleration -.11 accuracy -.11 compression .06 latency .07 memory -.11 performanc -.07 quality -.10 regim -.06 run-tim .05 security .10 spe .15 speedup .27 ttft .08 wall-clock .09 workload -.05
head/percent accuraci .30 accuracy .66 ahead -.11 aime24 -.11 amc23 -.10 ao -.06 ap .13 area .15 arena-hard .21 attack .27 attribution .12 baselin -.16 benchmark .07 brief -.07 browsecomp .21 caption -.10 coherenc .09 comparison -.06 compression -.09 concept -.11 conflict .11 consistency -.13 corruption .13 cosin .12 cost -.05 data .07 dataset -.06 delta -.08 detection .10 dic .07 equipp -.07 evaluation .11 experiment -.09 far .16 fer-2013 -.05 gain .23 gap -.05 gpu .12 hr -.09 imag -.10 increas -.07 inferenc .09 intent .15 interaction .13 iou -.10 kappa -.05 kernel -.06 libero -.07 los -.06 map .09 match .14 mathvers .23 mean -.08 memory -.13 method -.14 miou .10 mmlu .11 mod -.07 model -.30 nma .08 oa .14 object .18 objectiv .15 opinion -.07 oracl -.09 p .21 pair -.06 per -.17 performanc -.29 pfer .06 position .18 progres .11 quality -.13 rat .49 ratio .10 reason -.05 recall .17 recovery .30 reduction -.06 referenc .17 reviewer -.12 reward -.20 robot .06 robustnes -.06 sae -.06 scenario .10 scor -.06 sensitivity .05 seven -.06 spectralearth -.05 stat -.05 step .14 succes .22 superiority -.06 task .11 tim .12 token -.14 top-1 .06 usag -.15 validat -.12 wer .17 work -.05 κ -.10
headOf/change acceleration -.11 accuraci .10 accuracy .20 ahead -.11 aime24 -.11 amc23 -.10 ap .17 area .16 arena-hard .08 baselin -.14 benchmark .08 conflict .11 consistency -.07 data .07 delta -.10 detection -.06 dic .06 error -.06 evaluation .12 experiment -.06 fidelity -.06 gain .35 generation -.06 gpu .11 hr -.07 increas -.07 inferenc .06 interaction .13 learn .15 map -.07 math500 -.05 mathvers .23 memory -.21 method -.14 miou .06 mmlu .11 mmmu-pro .10 mod -.07 model -.23 n .08 ndcg@10 -.06 object .18 objectiv .15 performanc -.11 position .18 psnr -.07 quality -.19 rat .07 reduction -.06 regim -.06 retrieval .11 reward -.14 robot .06 run-tim .05 sae -.06 scenario .15 scor .22 security .10 seven -.06 spe .15 speedup .24 step .14 superiority -.05 task .16 text-to-imag -.05 tim .11 token -.08 top-1 .06 ttft .06 validat -.12 wall-clock .08 wer .15 work -.05 workload -.05
headOf/score <number> .18 accuraci .20 accuracy .25 alignment -.07 anonymiz .17 ao -.06 area .06 arena-hard .13 attack .43 attribution .11 bleu .05 brief -.07 browsecomp .29 caption -.10 cdm .09 coherenc .09 concept -.11 consistency -.06 corruption .13 cosin .12 cost .10 detection .15 dic .20 dimension .06 dpg .09 enabl -.05 equipp -.07 error -.05 far .16 fer-2013 -.05 forc .33 fps .06 gap -.09 geneval .19 imag -.17 inferenc -.10 intensity -.06 intent .15 interaction .06 iou -.14 is -.05 iteration -.05 kernel -.06 latency .14 limit .09 map .16 memory .16 miou .08 model -.18 nma .08 oa .14 oi .10 opinion -.07 oracl -.09 p .19 pair -.06 parameter -.08 per -.17 performanc -.25 pfer .06 progres .11 r2 -.09 rat .30 ratio .19 recall -.13 recovery .30 referenc .17 reviewer -.12 roc-auc -.09 scenario -.05 scor -.56 sensitivity .21 simpler -.05 spectralearth -.05 stat -.05 succes .21 task -.13 tau_b .09 terrain -.06 together -.09 trial -.09 usag -.34 weight -.08 κ -.08
kind/bare dataset .19 default -.34 loose -.13 phrase .07 specific .22
kind/cost dataset -.07 default .56 phrase -.33 specific -.14
kind/factor dataset -.11
kind/percent dataset -.06 default -.39 loose .29 phrase -.09 specific .25
kindOf/change dataset -.17 loose .06 phrase -.12 specific .23
kindOf/score dataset .12 default -.13 loose .10 phrase -.22 specific .12
lastKind/dataset first -.27 other_dataset .33 other_loose -.18 other_specific -.08 same_dataset .82 same_default -.20 same_loose -.18 same_phrase -.10 same_specific -.26
lastKind/default first .41 other_dataset -.08 other_default .27 other_phrase -.21 other_specific -.09 other_undefined -.14 same_dataset -.22 same_default .55 same_loose -.23 same_phrase -.34
lastKind/loose first -.22 other_dataset -.06 other_loose .34 other_phrase -.10 same_dataset -.39 same_default -.06 same_loose .31 same_phrase -.13 same_specific .26 same_undefined .11
lastKind/phrase other_dataset -.20 other_default -.30 other_loose -.22 other_phrase .20 other_specific .05 other_undefined .10 same_dataset -.16 same_default -.28 same_loose .16 same_phrase .63 same_specific -.21 same_undefined -.06
lastKind/specific first .12 other_loose .07 other_phrase .07 other_specific .07 same_loose -.06 same_phrase -.06 same_specific .22
length/dataset 1 .07 2 -.10 4 -.06
length/loose 1 .23 2 .08 3 -.06 4 -.09
length/phrase 1 -.20 3 .08 4 -.17
length/specific 1 .15 2 .22
link/after ( -.14 ; -.06 across -.11 and -.29 and_…_% .07 average .06 faster .22 fewer .10 for -.06 gain_…_the .10 higher .07 improvement_in .09 improvement_…_on .07 in .14 in_the -.12 inference .07 lower .09 nothing .82 of .28 of_the .20 of_…_on -.05 of_…_the -.07 on -.14 on_a -.05 on_…_and .13 over -.06 over_…_on -.09 reduction_in .27 under -.09
link/before ( -.07 (_+ .38 (_…_+ -.12 (_…_of .17 (_…_to -.12 )_…_to .08 , -.16 ,_+ -.06 ,_and -.10 ,_…_a -.09 ,_…_an .36 ,_…_by .26 ,_…_reaches .10 : .28 = .24 =_…_= -.07 achieved -.05 achieves -.09 and -.38 and_…_to .22 by .16 by_+ .15 by_…_to .16 for_…_and .09 from .12 from_…_to .18 in .20 nothing -.07 of .13 of_…_and .15 on_…_+ -.09 on_…_and .15 on_…_by .17 under .11 with -.06
list list-not-by-turns -.19 list-other-place -.21 list-same-place .36 respectively-by-turns .14 respectively-same-place .15
measure/dataset no -.05 no_bare_change .09 no_bare_score .10 no_cost_score -.07 no_factor_change -.11 no_percent_change -.16 no_percent_score .09
measure/loose no .20 no_bare_score -.18 no_cost_score .10 no_percent_change .11 no_percent_score .15 yes_bare_change -.07 yes_bare_score .10 yes_cost_score -.13 yes_percent_score .06
measure/phrase no -.66 no_bare_change .07 no_bare_score -.06 no_cost_score -.37 no_percent_change -.38 no_percent_score .08 yes .32 yes_bare_score .07 yes_percent_change .19
measure/specific no .17 no_bare_score .29 no_percent_change .17 no_percent_score -.27 yes .18 yes_bare_change .08 yes_bare_score -.11 yes_cost_score -.14 yes_percent_score .35
nearest/dataset after0 .26 after1 .11 after2 -.06 after3 -.07 before1 -.24 before3 -.15 before4 .12
nearest/loose after1 .06 after2 .13 after3 -.13 after4 .05 before0 .35 before1 .31 before2 .18 before3 -.08 before4 -.10
nearest/phrase after0 .18 after1 -.08 after2 -.11 after3 -.11 after4 -.12 before1 .22 before2 -.16 before3 -.13 before4 -.18
nearest/specific after0 .26 after1 -.20 before0 .59 before3 -.12 before4 -.20
order/dataset after0 .26 before0 .23 before1 -.27 before2 -.09 before3 -.13
order/loose after0 .29 after1 -.12 before0 .11 before1 .16 before2 -.13 before3 -.11
order/phrase after0 .20 after1 -.13 after2 -.10 after3 -.20 before0 .11 before1 .12 before2 -.09 before3 -.25
order/specific after0 .10 before0 .47 before1 -.11 before3 -.06
otherPattern/dataset M-(N -.12 M-V-by-N -.10 M-of-N -.21 M=N -.30 N-Name -.21 V-M-by-N -.11
otherPattern/default M-(N -.19 M-V-by-N -.06 M-of-N -.07 M=N -.08
otherPattern/loose M-V-by-N .10 M-of-N .06 N-M-gain .19 N-Name -.36 N-compare-M -.15 N-gain-in-M -.20 V-M-by-N -.42
otherPattern/phrase M-(N -.06 M-of-N .30 M=N -.29 N-M-gain -.17 N-compare-M -.20 N-gain-in-M -.09 V-M-by-N -.16 V-M-from-N -.07
otherPattern/specific M-V-by-N -.13 M=N -.06 N-compare-M -.12 N-gain-in-M -.06 V-M-from-N -.07
pattern/change M-(N .10 M-N -.13 M-V -.08 M-V-by-N .19 M-by-N -.14 M-gain-of-N .07 M-of-N -.22 M-to-N -.06 M=N -.10 N-M-gain .08 N-Name .30 N-across-M -.10 N-compare-M .57 N-gain-in-M .38 N-gain-in-Name .34 N-gain-on-Name .17 N-in-M .12 V-M -.27 V-M-by-N .71
pattern/score M-N .10 M-V .23 M-V-by-N -.06 M-at-N -.12 M-of-N .19 M-to-N -.11 M=N .84 N-M .16 N-Name .26 N-for-Name -.08 N-on-M -.09 V-M .20 V-M-from-N .17 V-M-to-N .09
patternOf/dataset M=N .33 N-Name -.16 N-gain-on-Name .07
patternOf/loose M-(N -.10 M-N -.10 M-V-by-N .07 M-by-N .06 M-of-N -.06 M=N .13 N-M-gain .17 N-Name .07 N-compare-M .23 N-gain-in-M .21 V-M -.07 V-M-by-N .39 V-M-from-N .15
patternOf/phrase M-(N .14 M-N -.10 M-V .22 M-V-by-N -.06 M-by-N -.24 M-of-N -.07 M-to-N -.10 M=N .19 N-M .09 N-M-gain -.09 N-Name .44 N-across-M -.11 N-compare-M .27 N-for-Name -.08 N-gain-in-M .17 N-gain-in-Name .30 N-in-M .05 N-on-M -.11 V-M-by-N .19
patternOf/specific M-N .17 M-V -.05 M-V-by-N .10 M-of-N .12 M=N .10 N-M .10 N-Name .22 N-in-Name .06 V-M-by-N .06
patternWith M-(N_loose_L -.08 M-(N_phrase_ -.09 M-(N_phrase_L -.12 M-N_phrase_ -.13 M-N_phrase_LD -.10 M-N_phrase_S .17 M-N_specific_S .15 M-V-by-N_loose_LD -.08 M-V_loose_L .10 M-V_loose_LD -.18 M-V_loose_SL .07 M-V_phrase_ .29 M-by-N_loose_L .14 M-by-N_phrase_L -.17 M-by-N_phrase_LD -.06 M-of-N_loose_L -.22 M-of-N_loose_SL .09 M-of-N_specific_SL .07 M=N_dataset_LD .33 M=N_phrase_ .08 M=N_phrase_S .12 N-M-gain_loose_L .11 N-M-gain_phrase_L -.11 N-M_loose_L .16 N-M_loose_SL -.19 N-M_phrase_L .13 N-M_specific_SLD .06 N-Name_dataset_LD -.16 N-Name_phrase_L .18 N-Name_specific_SL .08 N-Name_specific_SLD .08 N-compare-M_loose_L .15 N-compare-M_phrase_L .13 N-for-M_phrase_L .13 N-for-M_phrase_S -.07 N-gain-in-M_loose_L .16 N-on-M_phrase_LD -.05 N-on-Name_dataset_D .20 N-on-Name_dataset_LD -.07 N-on-Name_dataset_SLD -.10 V-M-by-N_loose_L .32 V-M-by-N_loose_LD .10 V-M-by-N_phrase_S .05 V-M-from-N_loose_L .06 V-M_dataset_LD -.07 V-M_loose_L -.15 V-M_loose_LD -.09 V-M_loose_SL .08 V-M_loose_SLD .09 V-M_phrase_ -.06 V-M_phrase_L .09 V-M_phrase_LD .13 V-M_specific_SD .09 V-M_specific_SL -.09 V-M_specific_SLD -.07
repeat/dataset 0 -.10 1 .23 3 -.15
repeat/loose 1 .14 2 .11 3 -.09
repeat/phrase 0 -.13 1 -.47 2 -.36 3 .54 4 .09
repeat/specific 2 .07 3 .21 4 .06
run/dataset even-other -.43 even-same .35 respectively-uneven-other -.19 respectively-uneven-same -.06 single .16 uneven-other -.19 uneven-same -.06
run/loose even-other -.22 even-same .05 respectively-even-other -.07 single .36
run/phrase even-other -.25 even-same .54 respectively-even-other -.21 respectively-even-same .38 single -.42
run/specific single .18
sameAsLast/dataset other-unit -.06 same-unit -.15 same-unit_2 -.05 same-unit_4-5 -.18 same-unit_by_and -.07
sameAsLast/loose other-unit -.09 other-unit_3 -.05 other-unit_4-5 -.12 other-unit_9-12 .10 other-unit_by_and -.07 pair .30 same-unit .82 same-unit_1 .25 same-unit_2 .15 same-unit_4-5 .22 same-unit_6-8 -.15 same-unit_9-12 .23 same-unit_by_, -.14 same-unit_by_and .11 same-unit_by_on .09 same-unit_by_to .20 same-unit_by_vs .08 same-unit_far .06
sameAsLast/phrase other-unit .16 other-unit_other-sentence .14 pair .18 same-unit .82 same-unit_1 .25 same-unit_2 .24 same-unit_3 .08 same-unit_6-8 .32 same-unit_9-12 -.11 same-unit_by_, .08 same-unit_by_vs .25 same-unit_far .09
sameAsLast/specific other-unit -.26 other-unit_3 -.08 other-unit_6-8 -.08 other-unit_by_, -.07 other-unit_other-sentence .09 pair .14 same-unit .41 same-unit_1 .22 same-unit_2 -.07 same-unit_3 .08 same-unit_4-5 .17 same-unit_by_to .12 same-unit_by_vs .07
unit/dataset % -.09 none .19 percentage_points -.08 points .14 x -.11
unit/default % -.35 FPS .43 N -.12 kbps .14 minutes -.09 ms .20 none -.34 percentage_points -.08 points .12 pp -.07
unit/loose % .30 FPS -.12 ms -.14 none -.13 percentage_points .14 points -.17 s .19
unit/phrase % .23 FPS -.33 N .16 bits .06 environment_steps_per_second -.06 kbps -.13 minutes .09 none .07 percentage_points -.22 points -.14 seconds -.07
unit/specific % -.08 none .22 percentage_points .25
verbBefore/after compare1 .41 cost1 .17 gain3 .11 improve1 -.13 improve2 -.14 improve3 .11 loss2 .17 loss3 -.10 mean1 .35 mean3 .21 reduce1 -.11 reduce2 -.17 report1 -.10 report2 .17 report3 .35
verbBefore/before compare1 .34 cost1 .10 gain1 .12 gain2 -.32 gain3 -.22 improve1 .33 improve2 .35 improve3 -.40 loss2 .19 loss3 -.08 mean1 .44 mean2 -.06 mean3 .39 reduce1 .06 reduce2 .31 report1 .36 report2 .28 report3 .44
verbBefore/inherited gain2 .26 improve1 .39 improve2 .32 reduce2 .27 report2 .08
wordBefore % .59 ' -.19 ( .19 ) .23 , .33 . -.07 / .06 ; .08 <number> -.23 a -.08 achieve -.09 achieving .10 across -.29 all -.13 an .24 and -.31 are -.07 as -.08 at -.19 average .54 baseline -.11 benchmark .11 boosting .07 both .12 competitive -.08 comprehensive -.08 consistent .07 degrade -.12 delivering .20 dpg -.05 evaluated -.05 fapo .07 faster .16 final -.09 finetuned -.05 for -.14 four -.08 from .15 gpu -.08 high -.08 higher .49 improve .16 improves .16 improving .17 in .50 including -.07 inference .10 introduce .42 is -.11 its -.12 layout -.06 learning -.15 lower -.13 matched -.07 mean .09 memory -.20 models -.06 near-zero -.07 no -.10 of .26 on .22 our -.09 outperforms -.10 over -.25 overall .18 percent .09 pinchbench .07 produce -.12 reasoning .15 reduces .23 reducing .16 report -.11 retained -.08 slashing -.11 sota -.13 step .05 strong -.12 stronger .22 strongest -.06 substantial .14 than -.08 that -.09 the .45 their -.05 these .10 this -.06 three-objective -.06 timing -.13 to -.17 under -.13 while .23 with -.34 zero-shot .07 × -.17
wordBehind/after ( .25 , .23 : -.25 ; -.08 <number> -.22 _ .08 achieve -.06 across -.09 and .12 at -.13 avg -.06 benchmark .23 by -.08 compared .09 dataset -.09 during -.07 for .11 from -.11 hours .12 in -.22 it -.11 its -.12 of -.14 on .21 over .43 performance .23 remain -.12 simulator -.07 than .12 the .08 to -.13 trained -.06 under -.06 using -.09 while .24 without -.07
wordBehind/before ' -.20 ( .18 , -.28 ; -.07 <number> -.20 = .11 a -.08 above -.11 achieved -.07 achieves -.16 across -.14 also -.07 among .07 and -.35 at .10 average .13 benchmark -.12 between .25 by .20 dataset -.08 delta .20 demonstrate -.13 drops -.08 for .13 gains .20 higher -.06 improved -.12 improvement .06 improvement-a -.08 improvements .10 improves .10 in .70 increase -.15 increased .33 is .13 more .16 of .40 on .34 only -.05 outperforms -.15 over .33 per .23 performance .16 required -.05 requiring .09 retrieval .06 score -.09 show .12 subset -.11 than .27 that -.07 trained -.06 under .06 using .10 versus .10 while -.09 with -.25
wordBehind/inherited ( .08 ) -.07 , -.07 . -.25 = -.07 and -.12 by .25 comparable -.06 compared -.06 gains .16 model -.05 over -.09 to .17 usage -.08`

export const DATASET_WEIGHTS = `\
between/after commas0 1.24 commas1 -1.20 commas2 .52 datasets0 .58 datasets1 -.30 datasets2 .27 number -1.03 semicolon -1.62
between/before commas0 -.33 commas1 -.13 datasets0 1.09 datasets1 -.65 datasets2 -.93 semicolon -.45
count none_0_last -.46 none_0_no-last 1.20 none_1_last -.65 none_1_no-last .13 none_2_last -.56 none_2_no-last .91 none_3_last -.65 none_3_no-last 1.03
distance/after 0 .12 1 .37 2 .37 3 .57 4-5 .22 6-8 .35 9-12 -.54 far -.91
distance/before 1 .78 2 .08 3 .06 4-5 -.47 6-8 -.27 far -.68
distance/outside outside -1.01
link/after )_and -.52 gain_the .19 improvement_on .15 in_the .23 nothing .12 on_on .62 on_the -.06 pass@1_on .10 pdms_on .19
link/before (_( .28 (_+ .65 (_bleu .33 ,_+ -.13 ,_, -.24 ,_achieves -.17 ,_and -.06 :_: .94 and_a -.12 and_and -.82 benchmark_and -.93 by_+ .52 by_by .09 from_from .14
none/bare 0-near .60 1-near -.58 2-near -.21 3-near -.23 change -.17 score -.24
none/cost 0-near .12 1-near .19 2-near .16 3-near -.10 score .37
none/factor 0-near .26 1-near .16 2-near .48 change .94
none/percent 0-near -.23 1-near -.29 2-near -.08 3-near .66 change .46 score -.40
run/after even-other -.72 even-same 1.59 uneven-other -.74 uneven-same 1.20
run/before uneven-other .86
sameAsLast other-before .88 other-behind 1.29 same .14 same-name -1.30
side/bare after -.19 before .58
side/cost after .52 before -.84 outside -.05
side/factor before -.55 outside -.43
side/percent after .18 before .31 outside -.55
wordBefore/after % -.11 ( -.59 , .18 / .41 across -.40 and .36 improving -.26 on .86 percent .10 the .64
wordBefore/before % -.48 ( .46 , -.58 : .13 a -.35 across -.14 and -.93 as .06 benchmark .39 challenging .56 from .40 in .06 including .07 industry-scale .32 introduce -.51 on 1.02 that .15 the .32 to -.81 with .15
wordBefore/outside ( -.10 , .45 . .30 <number> .06 and -.64 challenging .93 construct -.20 from .39 in -.24 on -.54 our -.15 public -.52 stratified -.22 the -.05 with -.08
wordBehind/after ( -.17 . .84 / -.06 : -.60 <number> -.26 and .76 avg .19 benchmark .13 by -.48 dataset .84 datasets .15 for -.21 from -.80 grounding .27 long .13 model -.77 score .21 selected .31 setup .10 with -.32
wordBehind/before ( .94 ) -.29 , -.45 : .81 and -.45 avg -.08 benchmark .17 benchmarks -.31 by .42 class-conditional .16 data -1.22 dataset .67 demonstrate -.27 exoskeleton .10 fine-tuning -.35 for .35 from .89 is .65 of -1.09 outperforms -.47 pre-training .97 results .16 score -.17 selected .40 show .39 simulator -.18 subset .24 subsets -.22 suite .32 under -.62 vlm -.22 while -.72 with .27
wordBehind/outside ( -.67 ) -.28 , .11 . -.65 and -.26 benchmark .49 comparisons -.12 comprises -.13 contains .42 dataset 1.68 datasets -.27 driving -.12 features .94 for -.08 ids -.06 images -.22 outperforms -.18 subset -.26 using -.12 videos -.17 while -.06`

export const NAMED_WEIGHTS = `\
after1 ' -.21 ( -.46 ) -.14 , .77 <metric> -.24 analysis -.27 and .41 at -.29 consistently -.10 enables -.28 from -.38 in .24 is -.85 of -.63 tasks -.25 through .35
after2 ( .09 , -.05 . -.26 <metric> .33 <number> -.42 a -.33 and .20 but .38 by .12 highlighting -.07 improves -.40 is -.23 only .43 the -.46 to -.26
before1 ( -.55 , .20 <edge> .36 <number> -.78 a -.32 and .66 best .19 can -.33 higher -.07 improves .48 in .63 of -.26 reduces -.09 s .20 state-of-the-art .25 temporal -.15 that -.60 using -.28 with -.42
before2 % -.09 ) -.27 <edge> .41 <metric> .08 <number> -.22 a -.51 achieves .07 and -.12 autoencoder -.19 gaussians -.31 introduce .38 introduces .29 lower .07 methods -.16 on -.05 propose -.16 reduces .24 show -.10 than -.08 the -.25 trained -.34 we -.18 with .41
count 1 .35 2 -.26 3 -.83
cue agent .13 baseline -.35 beat -.11 compare .39 condition .37 data .17 gain .32 improve -.26 loss -.54 mean .42 reduce .07 report 1.00 risk .43 setVerb -.24 setup .84 share -.72 stat .09 time -.58
form capital -.13 small -.62 words1 -.62 words2 -.37 words3 .25
head accuracy .53 alignment -.81 consistency -.87 divergence -.35 error .59 f1 -.14 index .29 loss -.63 mae -.19 pass@k .16 perplexity .53 precision -.65 rate .53 rates .56 ratio .07 recall -.13 score .14 sensitivity -1.03 similarity -.38 time .21 validity -.45
kind defined .20 plain -.94
list loose .22 specific .80
near achieves .36 achieves_behind -.32 achieving_behind .34 best .20 both .11 consistently .59 consistently_behind -.39 drops .34 evaluation .20 higher -.07 improve_behind -.27 improves .62 improves_behind -.33 including -.07 index .29 introduce .22 lower .07 metric .39 metrics 1.10 metrics_behind .55 outperforming .14 outperforms_behind -.29 propose .33 reduces -.05 reduces_behind -.10 score .08 using -.08 using_behind -.41
number 1 -.50 3 -.60 4-5 .49 6-8 -1.01 before -.60
place first -1.02 first-half -.61 second-half .88`
