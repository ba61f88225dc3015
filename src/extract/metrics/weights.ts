// Written by `npm run train:metrics`: feature, its value, and its weight in log-odds.
export const RESULT_WEIGHTS = `\
after1/bare ( -.18 ) .11 , .13 . .21 <metric> .16 ] -.20 and .25 at .13 epochs -.10 for .06 in .32 on .25 to .11 with .12
after1/cost ) -.14 , .09 - -.11 . .11 <metric> -.05 and -.14 for .16 of -.06 on .45 to .07
after1/factor , .07 . -.23 and .05 faster .31 fewer -.16 improvement .09 over .13 smaller .09 the .13
after1/percent ( .13 ) -.24 , .26 / -.18 <dataset> -.12 <metric> .16 across .07 and .21 average .09 for .20 improvement .05 in .11 of .13 on .20 over .06 overall -.18 relative .05 to -.17 vs -.14 with .07
after2 ) -.07 , .08 . .12 <dataset> .19 <end> .13 <metric> .33 <number> .07 a -.16 across .12 an -.09 and .09 as -.31 at -.20 compared -.15 demonstrating .06 even .06 for .10 from -.06 images .08 improvement .05 in .46 of -.07 on .22 only .13 over .06 retained .06 samples -.20 the .17 to .09 we -.10 while .17 with .12 without -.05
after3 % -.23 ( .06 ) -.19 , -.14 - .07 . -.10 : -.12 <dataset> .35 <end> .39 <method> .13 <metric> -.13 <number> -.06 = .21 a .28 acceptance .06 at -.11 cases .16 data -.06 epochs .09 for .21 further -.30 generation .06 high -.23 introduce -.09 khz -.11 nvidia .06 outperforming .06 per .05 single .24 temperature -.06 than .14 that -.40 the .13 to -.18 while .18
before1/bare ( -.31 + .21 , -.06 . .05 : -.16 ; -.13 <metric> .33 = .42 > -.21 a -.15 achieves .11 across -.15 and .13 by .20 comprising -.08 from .07 on -.14 only -.06 over -.15 rtx -.07 to .18 with -.07
before1/cost , .17 - -.17 a -.30 and .27 at .28 from -.06 in .29 of -.07 only .19 over -.29 than -.14 to .05 under .14
before1/factor , .08 and .07 at .20 is -.08 with .11 ~ .12
before1/percent + .24 . -.11 : .08 a .09 about .07 achieves .12 and .33 at -.42 below .07 by .26 from -.18 in .06 of -.22 only .11 reaches .07 than .06 to -.08 with .09 ~ -.15
before2 % -.36 ( .07 ) .14 , -.19 : -.06 ; -.16 <dataset> -.20 <method> .34 <metric> .30 <start> -.35 a .21 achieves .13 achieving .06 and -.19 at -.19 attack .11 average -.07 contributions -.20 from .13 hz -.17 images .25 improvements .07 improves .06 in .20 inference .12 it .07 less -.07 method .09 methods .22 model .07 models .11 n .21 on -.16 only .10 out .06 points -.17 set -.09 tasks -.23 tau_b .06 that .20 to .15 up .24 using .11 videos -.08 while .09
before3 % -.11 ( .24 ) -.13 , .32 <dataset> .25 <method> .20 <metric> .15 <number> -.56 <start> -.82 a -.22 an .06 and .21 at -.23 benchmark -.20 by .24 for .10 from .08 improves .06 in .05 including .11 it -.06 model -.08 models -.68 of .11 on -.45 only .06 our -.15 policy .05 s -.20 task -.13 text .06 the -.13 to .20 up .09 which -.17 while -.09
bias/bare 1 -.41
bias/cost 1 -.14
bias/factor 1 .12
bias/percent 1 .47
cueAfter/bare beat -.13 condition .22 data -.14 improve .08 loss -.19 mean .05 reduce -.06 setVerb -.29 setup -.43 share -.06 stat .14
cueAfter/cost condition .10 data -.17 gain -.21 improve -.09 report .22 setup -.23 share -.29 time .34
cueAfter/factor compare .41 condition .05 cost .16 data -.21 gain .13 loss .12 setVerb -.06 setup .06 share -.11 time .20
cueAfter/percent agent -.06 baseline -.12 beat .07 compare .12 condition .25 cost -.15 data -.63 gain .22 improve .11 loss .09 report -.05 setVerb -.27 setup .19 share .21
cueBefore/bare agent -.22 baseline .17 beat .31 beat-verb .19 compare -.12 condition .20 cost -.06 cost-verb .24 data -.27 gain .18 gain-verb -.07 improve .19 improve-verb .29 loss -.05 mean -.06 report .20 setVerb .10 setVerb-verb -.24 setup .39 share .19 stat -.35 time .12
cueBefore/cost agent -.18 compare -.18 condition .12 cost .38 cost-verb .33 data .28 improve .08 improve-verb .10 mean .18 reduce-verb -.05 report .30 report-verb .20 risk .07 setVerb .23 setVerb-verb -.22 setup -.13 share -.23 time .42
cueBefore/factor agent .29 baseline -.08 beat -.22 beat-verb .15 compare .23 cost-verb -.05 data .12 gain .13 gain-verb .06 improve .15 improve-verb .12 loss .06 reduce-verb .15 report .48 report-verb .41 setVerb .19 setup -.15 share -.43 time -.14
cueBefore/percent agent .13 baseline -.31 beat .37 beat-verb .28 compare -.13 condition -.50 cost -.26 data .22 gain .30 gain-verb .17 improve .48 improve-verb .40 loss-verb -.07 mean -.08 reduce .36 reduce-verb .30 report -.16 report-verb .28 risk .17 setVerb -.27 setVerb-verb -.68 setup -.10 share .42 stat .13 time .06
cueSentence agent .13 baseline .23 beat -.05 compare .08 condition .11 data -.80 gain .69 improve .27 loss .25 mean -.16 reduce .51 report .47 risk .23 setVerb -.35 setup .09 share -.33 stat .07 time .45
dataset/bare behind .10 just-before .23 just-behind .39
dataset/factor just-before -.13
dataset/percent behind -.12
form/bare 1_decimals0 -.20 <1000_decimals0 -.33 <100_decimals0 -.71 <100_decimals1 .51 <100_decimals2 .25 <10_decimals0 -.68 <10_decimals1 .17 <10_decimals2 .30 <1_decimals1 -.61 <1_decimals2 .57 <1_decimals3+ .77 about .19 alone-in-brackets -.32 atLeast -.19 decimals0 -2.15 decimals2 .97 decimals3+ .76 from .26 large_decimals0 -.16 large_decimals1 -.10 large_decimals2 -.15 range -.23 sign+ .21 to .20 upTo -.24 year_decimals0 -.07
form/cost 1_decimals0 -.10 <100_decimals0 -.36 <100_decimals2 .23 <10_decimals0 -.14 <10_decimals1 .09 <1_decimals1 .11 <1_decimals2 .19 <1_decimals3+ .09 about -.15 atLeast -.43 decimals0 -.92 decimals1 .22 decimals2 .41 decimals3+ .14 large_decimals0 .09 range -.09 to .12 upTo .26 words .13
form/factor <1000_decimals0 .05 <100_decimals0 -.08 <10_decimals0 -.17 <10_decimals1 .26 <10_decimals3+ .14 about .10 atLeast .09 decimals0 -.36 decimals1 .26 decimals2 .08 decimals3+ .14 large_decimals0 -.05 range .34 upTo -.14 words -.95
form/percent 0_decimals0 -.12 100_decimals0 .16 1_decimals0 -.57 <100_decimals0 .45 <100_decimals1 .28 <100_decimals2 .28 <10_decimals0 .15 <10_decimals1 .23 <10_decimals2 .15 <1_decimals1 -.36 <1_decimals2 .13 alone-in-brackets .09 atLeast .05 decimals0 -.35 decimals1 .20 decimals2 .60 from -.14 opens-brackets -.06 range .35 sign+ .24 to -.22 uncertainty .06 upTo .07
frame (_) -.27 (_vs -.18 +_) .34 +_. .05 +_<metric> .19 +_on .13 ,_<metric> .11 ,_and .14 ,_of -.15 ._) -.16 :_) -.10 :_<metric> -.05 ;_) -.13 =_) .29 =_, .07 a_<metric> -.12 a_improvement .07 achieves_<metric> .09 and_, .06 and_<metric> .08 and_at .10 and_for .14 and_on .20 at_. .21 at_epochs -.09 at_on .12 by_, .07 by_<metric> .21 by_and .07 from_to -.20 of_, -.08 of_. -.34 of_and .13 of_in .06 only_<metric> .09 only_of .17 over_<metric> .07 over_of .07 reaches_. .06 than_of -.19 to_( .11 to_) -.30 to_, .16 to_. .06 to_and .05 to_higher .08 to_of .09 to_on .12 with_<metric> -.15 →_with .10
frameShape (_mark -.22 (_small -.09 +_coined .19 +_mark -.11 +_small .24 ,_coined .09 ,_small .15 -_small -.15 ._mark -.15 ._small .10 :_mark -.08 ;_mark -.13 <metric>_small .32 =_mark .38 =_small .12 >_mark -.07 >_small -.13 a_small -.21 about_small .18 achieves_coined .07 achieves_small .18 achieving_small .05 across_mark -.05 across_plural -.07 across_small -.09 and_coined .05 and_mark .19 and_small .55 at_mark .27 at_plural -.11 at_small -.11 by_coined .21 by_mark .11 by_small .16 comprising_small -.07 from_plural -.08 from_small -.16 in_mark .09 in_small .13 is_small .08 of_mark -.40 of_small .22 on_hyphen -.09 on_small -.12 only_small .28 over_small -.13 reaches_mark .09 roughly_small -.23 than_mark -.15 than_small .09 the_small -.35 to_small .09 under_mark .15 with_plural -.15 with_small .08 ~_mark -.16 ~_small .10 →_small .11
nameAfter/bare 0 .16 2 -.15 4-5 .09 loose -.14 near-loose -.20 near-specific .23 none -.49 specific .22
nameAfter/cost 0 -.05 1 .15 none -.12
nameAfter/factor 1 .34 2 -.24 3 .06 4-5 .07 loose .18 near-loose .11 none -.11 specific .06
nameAfter/percent 0 .15 1 .26 2 .20 3 -.14 4-5 -.07 6-8 -.14 loose .16 near-loose .15 near-specific .34 none .20 specific .11
nameBefore/bare 0 .33 1 .32 3 .17 4-5 -.11 6-8 -.33 9-12 -.20 far -.05 loose -.17 near-loose .26 near-specific .52 none -.49 specific .25
nameBefore/cost 1 -.17 2 .08 4-5 -.08 6-8 .18 loose .16 near-loose .15 near-specific -.27 none -.23 specific -.07
nameBefore/factor 1 .09 2 -.24 3 .13 4-5 .13 6-8 -.09 near-loose -.07 near-specific .05 specific .08
nameBefore/percent 2 .09 3 .12 4-5 .27 6-8 -.09 9-12 -.16 far .17 loose .17 near-specific .27 specific .29
nearCue baseline -.08 beat .08 condition -.35 cost .11 data -.32 gain .36 improve .27 loss -.15 mean -.13 reduce .11 report .22 risk .23 setVerb -.44 setup -.51 share -.05 stat -.15 time .50
neighbour/bare last-bare .35 last-cost -.15 last-factor -.20 list-, -.06 list-and .10 list-at -.10 list-to .12 list-vs .09 listed-and .14 listed-at .12 listed-to .12 next-cost -.19 next-percent -.32 twin-decimals0 -.75 twin-decimals1 .62 twin-decimals2 .08 twin-decimals3+ .48
neighbour/cost last-cost -.06 last-factor .30 list-to .12 next-bare .09 next-cost .41 next-percent -.23 twin-decimals0 .14 twin-decimals1 .06 twin-decimals2 .39
neighbour/factor last-bare .17 last-cost .11 last-factor .25 next-bare -.27 next-cost .11 next-factor .27 next-percent -.21 twin-decimals0 .13 twin-decimals1 .08 twin-decimals2 .16
neighbour/percent last-bare -.21 last-factor .06 last-percent .43 list-, .14 list-and .16 list-on -.26 list-to -.28 list-vs -.11 listed-, -.07 listed-and .16 listed-to -.26 listed-vs -.14 next-bare .33 next-factor -.12 next-percent .09 twin-decimals0 .58 twin-decimals1 -.15 twin-decimals2 .26
place/bare end .11 first -.13 middle -.40 second-half .62
place/cost end .34 middle -.52 second-half .51
place/factor end .21 middle -.10 second-half .27
place/percent end .57 middle -.13 second-half .39
sentenceNames/bare dataset .27 loose -.12 specific .45
sentenceNames/cost dataset -.30 specific .17
sentenceNames/factor dataset -.13 loose .33 specific .24
sentenceNames/percent dataset -.16 loose -.07 specific -.36
shapeAfter/bare capital .08 coined .26 ed -.09 hyphen -.14 ing -.06 mark -.05 plural -.61 small .22
shapeAfter/cost coined -.32 small .48
shapeAfter/factor hyphen .10 mark -.25 plural .08 small .14
shapeAfter/percent capital .05 ing -.19 mark .08 plural .22 small .24
shapeBefore/bare capital -.15 coined -.18 ing -.13 ly -.10 mark -.05 plural .32 small -.07
shapeBefore/cost capital -.13 mark -.24 small .25
shapeBefore/factor ing .14 mark .11 plural -.23 small .14
shapeBefore/percent hyphen .09 ing -.21 ly .15 mark .22 plural .30 small .09
size/bare 1 -.14 <1 .73 <10 -.21 <100 .05 <1000 -.32 large -.43 year -.07
size/cost 1 -.10 <1 .39
size/factor <10 .25 <100 -.07 <1000 .05 large -.05
size/percent 0 -.09 1 -.52 100 .16 <1 -.22 <10 .54 <100 1.02
toName/bare ,… -.05 = .36 > -.14 across -.05 from… .09 nothing .33 of .35 of… -.08
toName/cost ahead-and .11 of -.05
toName/factor ,… -.28 by… .11
toName/percent (… .05 by .09 by… .09 from .06 of .15 on… .07
unit % .55 FPS .40 GB .19 Hz -.08 N .21 bits -.09 days -.32 hours -.38 kHz -.17 m -.41 ms -.19 none -.41 percentage_points .09 points -.22 seconds .18 x .12`

export const CHANGE_WEIGHTS = `\
after1/bare ( -.16 ) -.18 , -.07 . -.10 <metric> .24 and -.12 at -.07 in -.08 of -.08 on -.12 to -.08 vs -.11 with -.09
after1/cost , -.09 . -.06 and -.07 on -.12 to -.06
after1/factor <metric> .12 faster .07
after1/percent ) -.52 , -.36 . .11 ; -.11 <dataset> -.18 <metric> -.86 across .06 at .28 average -.07 compared .17 for -.96 gain .11 higher .20 improvement .85 in .42 lower .34 of -.51 on .31 over .16 overall -.18 reduction .33 relative .25 to -.40 under -.10 vs -.34 while .09 with -.25
after2 ( -.08 ) -.28 + .07 , -.13 . -.52 <end> -.05 <method> .16 <metric> -.70 <number> -.40 a -.16 and .27 average .07 compared .14 even -.30 gain .20 improvement .22 in .61 inference .10 over .20 reduction .34 respectively .56 retained -.08 than .28 to .27 with -.26
after3 % .73 ( -.25 ) .21 , -.21 - -.12 <dataset> -.21 <end> -.18 <metric> .39 <number> -.20 = -.21 a -.26 an -.22 demonstrating -.10 editing .13 existing .06 for -.08 in .26 n -.07 on .07 one -.16 over .20 percent -.43 single -.07 standard -.13 strongest .22 the .22 to .39 tumor .44 under -.37 vanilla .18 while .27 with -.12
before1/bare ( -.26 + 1.00 <metric> -.13 = .06 achieves -.21 and -.36 by .47 from -.13 in -.18 of -.08 to -.21
before1/cost and -.05 to -.13
before1/factor at .06
before1/percent ( -.67 + .85 , .07 . -.37 : -.36 <method> -.13 <metric> -.13 = .07 > -.22 a .50 about -.36 achieve .38 achieved -.18 achieving -.28 an .06 and .18 approximately .24 at -.39 below -.68 by 2.11 from -.95 in -.05 nearly -.25 of .18 only -.47 over -.11 reaches -.16 reaching -.40 to -.63 with .18 ~ -.09
before2 % .64 ( .07 ) -.40 , .38 : -.15 <dataset> -.49 <metric> -.69 <number> -.50 a -.21 and .20 attack -.11 average -.14 baseline .15 by 1.13 can -.08 compared -.13 cosine -.23 delta .78 from -.16 gains .18 improved .16 improvement .34 improvements .40 improves -.36 it -.30 less -.15 method -.11 methods .17 model -.34 models .49 more .13 of -.37 only .17 percent -.44 reaches -.08 to -.13 up 1.53 using .48 vs -.44 we .25 while .07 with -.14 yields .14
before3 % -.56 ( -.31 ) .43 , .20 <dataset> -.10 <method> -.22 <number> -.16 <start> -.12 a .10 achieve .19 achieves -.14 achieving .10 agents -.28 an .07 at -.40 average .28 baseline .30 by 1.04 for -.19 from -.32 generation -.37 improves .12 in .08 it -.12 model -.13 models -.07 of .49 on .23 our -.28 s .13 that .15 the .12 up .38 using .13 while .65 with .44
bias/bare 1 -.49
bias/cost 1 -.64
bias/factor 1 .52
cueAfter/bare agent .16 baseline .27 condition -.16 gain .34 improve .33 report -.33 setup -.09 share -.08
cueAfter/cost compare -.07 condition -.09
cueAfter/factor baseline .05 compare .16 data .06 gain .08 time .07
cueAfter/percent agent .11 beat -.26 compare 1.12 condition -.36 data -.24 gain 1.35 improve .81 loss 1.79 mean .47 reduce .10 report -.26 risk .09 setVerb -.20 setup -.21 share -.58 time .24
cueBefore/bare agent -.30 baseline .24 beat .18 beat-verb .24 compare -.08 condition -.05 cost -.30 cost-verb -.18 data -.07 gain -.08 improve .12 improve-verb .12 mean -.07 reduce -.09 reduce-verb -.11 report .26 report-verb .42 setVerb -.06 setVerb-verb -.08 setup -.33 share -.37 stat -.05 time .20
cueBefore/cost agent -.14 baseline -.13 compare -.10 condition -.24 cost -.13 cost-verb -.12 data -.11 gain -.11 gain-verb -.07 improve -.15 improve-verb -.14 mean -.06 reduce -.09 report -.20 report-verb -.11 setVerb -.10 setVerb-verb -.06 setup -.17 time -.14
cueBefore/factor agent .28 baseline .08 compare .05 condition .25 cost .05 cost-verb .05 data .10 reduce .05 report .28 report-verb .22 setVerb .11 setVerb-verb .07 setup .18 time .09
cueBefore/percent baseline -.29 beat .99 beat-verb .80 compare -.65 condition -.15 cost .37 cost-verb .18 data .62 gain -.07 gain-verb .34 improve .67 improve-verb .27 loss -.38 loss-verb .24 mean .12 reduce .42 reduce-verb .48 report .35 report-verb -.94 risk .13 setVerb -.11 setVerb-verb .27 setup -.14 share .24 stat -.33 time .46
cueSentence agent .15 baseline .33 beat .24 compare 1.03 condition -.22 cost .18 data -.10 gain 1.38 improve .83 loss 1.63 mean -.05 reduce .22 report -.34 risk .11 setVerb -.34 setup .26 share -.57 stat -.91 time -.24
dataset/bare behind .46 just-before .27 just-behind -.09
dataset/percent behind .06 just-before -.57 just-behind -.59
form/bare <1000_decimals0 -.10 <100_decimals0 -.20 <100_decimals1 -.29 <10_decimals1 .51 <10_decimals2 -.08 <1_decimals2 .07 <1_decimals3+ -.14 alone-in-brackets -.05 atLeast -.08 decimals0 -.42 decimals1 .15 decimals2 -.05 decimals3+ -.17 from -.13 opens-brackets -.20 sign+ 1.00 to -.34
form/cost <1000_decimals0 -.08 <100_decimals0 -.12 <10_decimals0 -.07 <1_decimals2 -.09 atLeast -.08 decimals0 -.39 decimals1 -.05 decimals2 -.15 decimals3+ -.05 upTo -.16
form/factor <100_decimals0 .10 <10_decimals0 .11 <10_decimals1 .12 <10_decimals2 .09 about .09 decimals0 .25 decimals1 .12 decimals2 .12 range .09
form/percent 0_decimals0 -.34 100_decimals0 -.08 <100_decimals0 .37 <100_decimals1 -.20 <100_decimals2 -.70 <10_decimals1 .15 <10_decimals2 .51 <1_decimals1 -.20 <1_decimals2 .33 about .40 alone-in-brackets -.49 atLeast -.13 decimals2 .13 decimals3+ -.05 from -.74 opens-brackets -.17 range -.11 sign+ .85 to -1.01 uncertainty -.45 upTo .98
frame (_) -.56 (_<metric> -.32 (_improvement .44 (_vs -.18 +_) .43 +_, .08 +_. .11 +_<metric> .47 +_and .08 +_on .41 ,_of -.20 ,_on -.20 ._) -.11 :_<dataset> -.11 <metric>_) -.13 =_, -.07 =_; .30 >_<metric> -.22 a_gain .18 a_improvement .14 a_increase .14 a_reduction .10 a_relative .08 achieves_<metric> -.32 achieves_and .38 achieving_<metric> -.14 achieving_on -.22 an_<metric> -.13 an_reduction .06 and_( -.21 and_, .32 and_<metric> -.09 and_for -.39 and_in .54 at_. -.17 by_, .31 by_. .37 by_<metric> .61 by_and .43 by_compared .13 by_on .07 by_over .15 from_to -.51 in_of -.13 of_, -.42 of_. .20 of_and -.11 of_for .14 of_in .25 only_of -.07 over_<metric> -.13 reaches_. -.07 than_of .16 to_( -.11 to_) -.06 to_. -.71 to_<metric> -.13 to_and -.67 to_for -.08 to_higher .12 to_in .10 to_of .44 to_on -.20 to_over -.11 to_relative .18 with_fewer .20 →_with .59
frameShape (_mark -.32 (_small -.45 +_coined .37 +_mark .64 +_small .63 ,_coined -.05 ,_mark .10 ._mark -.11 ._small -.25 :_coined -.08 :_mark -.06 <method>_mark -.13 <metric>_mark -.15 <metric>_small -.11 =_mark .20 a_small .63 about_small -.34 achieve_small .30 achieved_small -.13 achieves_coined -.17 achieving_small -.13 an_plural -.13 an_small .20 and_mark -.07 and_small -.40 approximately_small .17 at_mark -.35 below_mark -.18 below_small -.50 by_coined .60 by_ed .13 by_mark .81 by_small .97 from_small -.78 in_small -.13 is_small .11 nearly_small -.23 of_mark -.21 of_small .12 only_small -.08 over_mark .07 over_small -.17 reaches_mark -.10 reaches_small -.06 reaching_small -.33 than_small -.14 to_mark -.68 to_small -.18 under_mark -.10 with_small .11 →_small .59
nameAfter/bare 0 .24 1 .24 2 -.16 3 -.06 4-5 -.10 6-8 -.20 loose .05 near-loose .23 none -.45 specific -.09
nameAfter/cost 4-5 -.05 loose -.14 near-loose -.07 none -.50
nameAfter/factor 0 .12 1 .15 loose .29 near-loose .26 none .21
nameAfter/percent 0 -.67 1 .28 2 .10 3 .21 6-8 .13 loose .16 near-loose .28 near-specific -.55 none .20 specific -.32
nameBefore/bare 0 -.13 1 -.45 2 .32 3 -.13 4-5 -.10 6-8 .28 9-12 -.10 near-loose -.21 near-specific -.18 none -.23 specific -.22
nameBefore/cost 2 -.06 6-8 -.06 9-12 -.09 loose -.23 near-loose -.11 none -.35 specific -.06
nameBefore/factor loose .17 near-loose .08 none .34
nameBefore/percent 0 -.13 1 -.25 2 .07 3 .35 4-5 -.46 6-8 -.10 9-12 .52 far -.08 loose -.08 near-specific .06 none .12
nearCue agent -.22 baseline -.27 beat -.18 condition -.46 data .07 gain .07 improve -.26 loss .18 mean -.11 report -.38 setVerb -.41 setup -.23 share -.11 time .06
neighbour/bare last-bare -.33 last-percent -.19 list-and -.18 list-to -.26 listed-and -.15 listed-of -.08 listed-to -.08 next-bare -.18 next-cost .05 twin-decimals0 -.09 twin-decimals2 -.16 twin-decimals3+ -.22
neighbour/cost last-bare -.09 last-cost -.14 last-percent -.06 next-bare -.07 next-cost -.20 twin-decimals0 -.08 twin-decimals2 -.11
neighbour/factor last-percent .10 next-factor .09 twin-decimals1 .07
neighbour/percent last-bare -.23 last-factor -.46 last-percent -.15 list-, .14 list-and .25 list-on .48 list-to -1.07 list-vs -.37 listed-and .30 listed-on -.11 listed-to -.36 listed-vs -.34 next-bare -.47 next-cost -.26 next-percent -.86 twin-decimals0 -.34 twin-decimals1 -.42 twin-decimals2 -.21
place/bare end -.13 middle -.36 second-half .06
place/cost end -.38 middle -.25 second-half -.55
place/factor end .25 middle .27 second-half .34
place/percent end .50 first -.20 middle -.26 second-half .08
sentenceNames/bare dataset .23 loose -.16 specific -.20
sentenceNames/cost dataset -.09 loose -.33 specific -.18
sentenceNames/factor dataset .08 loose .39
sentenceNames/percent dataset .34 loose .30 specific .53
shapeAfter/bare coined .22 mark -.18 small -.37
shapeAfter/cost mark -.20 small -.42
shapeAfter/factor small .43
shapeAfter/percent coined .24 ed -.19 hyphen .09 mark -.32 plural -.29 small .21
shapeBefore/bare coined -.05 ing -.16 mark .57 plural -.35 small -.27
shapeBefore/cost mark -.13 small -.48
shapeBefore/factor ly .06 mark .10 small .29
shapeBefore/percent ed -.35 hyphen -.23 ing .18 ly -.16 mark .88 plural -.27
size/bare 1 -.06 <1 -.07 <10 .42 <100 -.51 <1000 -.12
size/cost <1 -.15 <10 -.10 <100 -.18 <1000 -.09
size/factor <10 .34 <100 .11
size/percent 0 -.35 100 -.08 <1 .13 <10 .65 <100 -.58 <1000 .20
toName/bare = -.31 from… -.12 nothing -.13 of -.08 on… -.18
toName/percent ( -.06 (… .17 )… -.24 ,… -.12 ahead-and -.10 ahead-average -.12 ahead-higher .12 ahead-in .09 and .20 by .70 by… .70 from -.27 from… -.50 improved… .05 improvements… .28 nothing -.13 of -.82 of… -.45 on… -.10 to -.19
unit % -.78 FPS -.08 N -.09 dB -.11 m -.06 none -.49 percentage_points .23 points .68 seconds -.05 x .52`

export const BASELINE_WEIGHTS = `\
after1/bare ) -.09 , -.37 . .45 <metric> -.17 and -.12 at -.13 for .25 of -.16 on -.14 to .50 vs -.21 with -.07
after1/cost ) .06 , .12 . -.17 <metric> -.08 and -.11 for -.06 of -.08 on -.23 to .48
after1/factor <metric> -.10 faster -.12
after1/percent ( .66 ) .69 , -.60 . -.60 ; .29 <dataset> -.08 <metric> .34 and -.20 average -.08 for 1.09 gain -.05 gains -.10 higher -.05 improvement -.29 in .08 of -.40 on -.27 over -.14 overall -.08 relative -.05 to .67 under -.09 vs -.35 while -.12 with -.21
after2 ( -.11 ) -.09 + .19 , -.16 . -.13 <dataset> -.34 <method> .70 <number> .31 a -.06 across -.08 and -.49 compared -.09 cosine -.10 for -.13 in -.34 on -.10 over -.11 reducing -.07 respectively .27 retained -.05 than -.19 the .28 to .21 while -.13 with -.20
after3 % .21 ) .71 , .29 - -.10 . -.20 <dataset> -.07 <end> .38 <method> .19 <metric> -.29 <number> -.15 = -.17 a -.13 compared -.09 editing -.07 generation .14 in -.09 n -.14 of -.06 on -.37 one -.07 outperforming -.06 standard .24 strongest .20 than .24 the -.37 to -.30 tumor -.10 while .43 with .43
before1/bare + -.26 . .23 <metric> -.28 > -.08 and .08 from .68 in -.17 of -.20 to -.38
before1/cost ( -.18 and -.24 at -.05 from .25 in -.08 of -.08 to -.18
before1/factor , -.05 a -.05 than -.07 to .18
before1/percent ( .56 + -.30 , -.31 . .62 : -.11 <method> -.35 <metric> .50 = -.18 a -.43 about -.07 achieve -.09 achieved -.09 achieves -.06 achieving -.10 an -.14 and -.25 at -.06 below .28 by -.73 from .89 of -.25 only -.24 reaches .39 reaching -.09 than -.30 to -.32 with .15
before2 % -.15 ( .50 ) -.20 , -.23 <method> .24 <metric> -.35 <number> -.22 a -.11 achieves -.32 achieving .50 and -.30 at -.09 attack -.11 average .24 baseline -.43 by -.76 can .38 compared .72 cosine -.15 from .49 improvements -.16 improves .41 inference -.25 it -.13 less -.16 method .24 methods -.05 model -.14 more -.29 of -.07 only -.14 percent -.12 questions -.08 reaches -.13 tau_b -.12 to -.53 up -.31 vs 1.03 we -.09 with -.09
before3 % .26 ( -.57 ) .25 , -.35 : -.15 <dataset> -.35 <method> .45 <metric> -.54 <number> -.14 <start> -.19 a -.19 achieves -.08 agents .44 an -.16 and -.17 base -.17 baseline -.29 by -.39 for .32 from -.25 improves -.10 in .28 method -.05 model -.06 models .13 of -.24 on -.10 only .56 s -.09 state-of-the-art -.08 the -.31 to -.15 up -.29 with .06
bias/bare 1 -.37
bias/cost 1 -.40
bias/factor 1 -.42
bias/percent 1 -.55
cueAfter/bare agent -.09 baseline -.29 share -.16
cueAfter/cost compare .15 data -.06 report .25 share -.09 time .06
cueAfter/factor agent -.06 baseline -.19 compare -.26 gain -.13 loss -.08 time -.09
cueAfter/percent agent -.14 beat -.13 compare -.21 condition -.09 data -.14 improve -.32 loss -.16 mean -.09 reduce -.15 report -.45 setVerb .30 setup .38 share -.60 time -.10
cueBefore/bare agent .24 baseline .11 beat .10 beat-verb -.13 condition -.19 cost -.14 data .61 gain -.16 gain-verb -.15 improve .27 improve-verb .27 mean .49 report -.50 report-verb -.73 setVerb .26 setVerb-verb .21 stat -.16 time .29
cueBefore/cost agent .22 baseline .07 condition -.58 cost .20 cost-verb .23 data -.28 gain -.07 improve -.05 mean -.05 reduce .23 reduce-verb .08 report -.40 report-verb -.31 risk .20 setVerb -.23 setVerb-verb -.21 setup .21 share .16 time -.19
cueBefore/factor baseline -.19 compare -.12 condition .18 cost -.06 cost-verb -.05 data .25 gain -.06 improve -.13 improve-verb -.09 loss -.14 reduce .18 reduce-verb .21 report -.36 report-verb -.27 setVerb -.12 setVerb-verb -.07 setup .19 time .26
cueBefore/percent agent .28 baseline 1.27 beat .21 beat-verb -.07 cost -.17 data .16 gain .65 gain-verb .06 improve -.09 improve-verb -.07 loss -.13 loss-verb -.20 mean -.41 reduce -.07 report-verb .40 risk -.18 setVerb .26 setVerb-verb -.12 setup -.29 share -.26 time -.07
cueSentence agent -.28 baseline .40 beat .23 compare -.53 condition -.50 cost -.46 data .11 gain -.25 improve -.27 mean -.30 reduce -.15 report -.16 risk -.15 setVerb .26 setup -.26 share -.12 stat -.54 time .19
dataset/bare behind -.06 just-before -.27 just-behind -.06
dataset/percent just-before -.13 just-behind -.26
form/bare <1000_decimals0 -.10 <100_decimals0 -.22 <100_decimals1 .15 <100_decimals2 -.07 <10_decimals0 -.06 <10_decimals1 -.13 <10_decimals2 -.10 <1_decimals2 .31 <1_decimals3+ -.07 alone-in-brackets .13 atLeast .12 decimals0 -.40 decimals2 .13 decimals3+ -.09 from .97 opens-brackets -.14 sign+ -.26 to -.33
form/cost 1_decimals0 .10 <1000_decimals0 -.28 <100_decimals0 -.28 <100_decimals1 -.05 <100_decimals2 .20 <10_decimals0 -.15 <1_decimals1 -.06 <1_decimals2 -.21 <1_decimals3+ .15 about -.07 atLeast .16 decimals0 -.29 decimals1 -.18 decimals2 -.06 decimals3+ .13 from .35 to -.11 upTo -.20 words -.08
form/factor <1000_decimals0 -.07 <100_decimals0 .17 <10_decimals0 -.25 <10_decimals1 -.09 <10_decimals2 -.11 about -.12 atLeast -.10 decimals0 -.16 decimals1 -.09 decimals2 -.13 range -.20 upTo .18 words .37
form/percent 0_decimals0 .81 100_decimals0 -.20 <100_decimals0 -.50 <100_decimals1 -.21 <100_decimals2 .31 <10_decimals0 .36 <10_decimals1 -.29 <10_decimals2 -.58 <1_decimals2 -.13 about -.18 alone-in-brackets .47 atLeast -.28 decimals0 .42 decimals1 -.50 decimals2 -.43 from 1.43 opens-brackets .09 range -.68 sign+ -.30 to -.58 uncertainty -.17 upTo -.15
frame (_) .52 (_<metric> -.07 (_improvement -.10 (_vs -.39 +_) -.18 +_, -.07 +_. -.11 +_<metric> -.08 +_on -.15 ,_, -.10 ,_<metric> -.22 ,_and -.06 ._) .24 <metric>_) .15 <metric>_, .26 =_) -.41 =_, -.12 =_at -.12 >_) -.08 a_<metric> -.23 a_improvement -.12 achieves_<metric> -.34 achieves_and -.05 an_<metric> -.11 and_( .24 and_, .10 and_<metric> -.18 and_in -.11 and_on -.19 at_. -.13 at_on -.07 by_, -.30 by_. .33 by_<metric> -.25 by_and -.19 by_on -.05 by_over -.07 from_to 1.31 in_of -.18 of_( .14 of_, -.11 of_. -.24 of_and -.07 of_for -.10 of_on -.07 only_<metric> -.15 over_<metric> .43 than_of -.09 to_( -.17 to_) -.09 to_, -.09 to_. .06 to_and -.15 to_for -.09 to_on .32 to_relative -.07 to_while -.08 with_<metric> -.08 →_with -.18
frameShape (_mark .59 (_plural -.11 (_small .16 +_coined -.08 +_mark -.38 ,_coined -.08 ,_mark .21 ,_small -.19 ._mark .28 ._small .37 :_mark -.07 <method>_mark -.35 <metric>_mark .42 <metric>_small -.19 =_small -.16 >_mark -.08 a_small -.40 about_small -.06 achieved_small -.08 achieves_small -.05 achieving_small -.06 an_plural -.11 and_coined -.13 and_mark .47 and_plural -.06 and_small -.57 at_small -.26 below_mark -.09 below_small .37 by_coined -.24 by_small -.48 from_small 1.39 in_small -.18 of_mark -.20 of_small -.32 only_mark -.06 only_small -.18 over_mark -.19 over_small -.06 reaches_small .36 reaching_small -.06 than_small -.19 to_mark -.32 to_small -.36 with_small .15 ~_small -.29 →_small -.18
nameAfter/bare 0 -.17 1 -.16 6-8 .06 loose -.18 near-loose -.10 near-specific -.21 none -.14 specific -.06
nameAfter/cost 0 -.08 4-5 .10 near-loose -.20 none -.35
nameAfter/factor 0 -.10 1 -.16 loose -.30 near-loose -.28 none -.09
nameAfter/percent 0 .39 1 -.09 2 -.29 3 -.32 4-5 .11 loose -.16 near-loose -.38 none -.35
nameBefore/bare 0 -.28 1 .06 2 .13 3 -.06 4-5 .22 6-8 -.15 9-12 .06 near-loose .05 near-specific -.20 none -.34
nameBefore/cost 2 -.11 3 -.05 4-5 -.09 6-8 .06 9-12 .43 loose .38 near-loose -.17 none -.59 specific -.19
nameBefore/factor 3 .18 near-loose .17 near-specific -.06 none -.40 specific -.07
nameBefore/percent 0 .50 1 -.17 2 -.11 3 .26 4-5 -.14 6-8 .60 9-12 -.35 far -.37 loose -.08 near-loose .38 near-specific .09 none -.76 specific .29
nearCue agent .10 baseline .87 beat .54 compare -.47 condition -.17 cost -.23 data .10 improve .52 mean .18 reduce .85 report -.12 risk .20 setup .43 share -.50 stat -.14 time .08
neighbour/bare last-bare .34 last-percent -.35 list-and .20 list-to -.16 list-vs .23 listed-of -.16 listed-to .50 listed-vs -.20 next-bare -.14 next-cost -.07 next-percent -.09 twin-decimals0 -.18 twin-decimals1 .10 twin-decimals2 .17 twin-decimals3+ .25
neighbour/cost last-cost -.08 last-factor -.08 last-percent .22 list-to -.11 listed-to .35 next-cost -.08 twin-decimals0 .25 twin-decimals1 -.05 twin-decimals2 .13
neighbour/factor last-bare -.08 last-factor -.11 last-percent -.14 next-factor -.07
neighbour/percent last-bare -.48 last-cost -.07 last-percent .72 list-, -.16 list-and -.07 list-on -.08 list-to -.21 list-vs .62 listed-, -.16 listed-on -.05 listed-to .76 listed-vs -.35 next-bare -.50 next-factor .16 next-percent .15 twin-decimals0 .86 twin-decimals1 .22 twin-decimals2 .16
place/bare end -.30 middle -.07 second-half -.39
place/cost middle -.33 second-half -.21
place/factor end -.36 second-half -.56
place/percent end -1.17 first 1.11 middle -.48 second-half -.44
sentenceNames/bare dataset -.28 loose -.58 specific -.20
sentenceNames/cost dataset -.18 loose .23 specific -.17
sentenceNames/factor dataset -.12 loose -.26 specific -.12
sentenceNames/percent dataset -.75 loose -.16 specific -.69
shapeAfter/bare coined -.22 mark .19 small -.24
shapeAfter/cost small -.30
shapeAfter/factor mark .30 small -.59
shapeAfter/percent capital -.25 coined -.76 hyphen -.07 mark .71
shapeBefore/bare coined -.19 ing -.06 mark -.09 plural .17
shapeBefore/cost mark -.08 small -.24
shapeBefore/factor ing -.05 ly -.06 mark -.11 small -.15
shapeBefore/percent ed .17 hyphen -.45 ing -.28 ly -.39 mark .25 small .12
size/bare 1 -.06 <1 .24 <10 -.28 <100 -.14 <1000 -.11
size/cost 1 .10 <1 -.11 <10 -.24 <100 -.16 <1000 -.30
size/factor <10 -.49 <100 .16 <1000 -.07
size/percent 0 .78 100 -.20 <1 -.12 <10 -.51 <100 -.40 <1000 -.06
toName/bare = .12 > -.08 from .34 from… -.13 nothing -.28 of -.19
toName/cost of -.07
toName/factor by… .21
toName/percent ( -.48 (… .15 ,… -.15 ahead-, .36 ahead-average -.07 and -.10 by .29 by… -.31 from .21 improvements… -.09 in… .32 nothing .50 of… -.27 to -.07
unit FPS -.21 N -.21 m .19 none -.37 percentage_points -.24 points -.20 pp -.06 s -.11 seconds -.12 x -.42`

export const NAME_WEIGHTS = `\
after/dataset 0 -.18 1 -.05 3 .50 4-5 -.26 6-8 .51 9-12 -.07 far -.14
after/loose 0 .25 1 .49 2 .39 3 -.10 4-5 -.26 6-8 -.21 9-12 -.45
after/phrase 0 .44 1 .06 2 .10 3 -.32 6-8 -.43 9-12 .07 far -.32
after/specific 0 .39 1 -.09 6-8 -.23 9-12 -.07
before/dataset 1 -.26 4-5 -.22 6-8 .13
before/loose 1 .37 2 .41 3 -.14 4-5 -.08 6-8 .34 9-12 -.07 far .12 outside -.76
before/phrase 0 -.16 1 .27 2 .10 4-5 .14 6-8 -.26 9-12 -.51 outside .14
before/specific 0 .25 1 .38 2 .05 4-5 .10 6-8 -.14 9-12 .17 far -.28 outside -.12
context/dataset D .11 D_score .09 LD .09 LD_change -.08 LD_score .17 SD -.23 SD_score -.19 SLD -.17 SLD_change -.13
context/default D_change .28 D_score -.25 L -.25 LD .06 L_change -.15 L_score -.11 SD -.07 SL -.09 SLD .15 SLD_score .20 S_change -.10 S_score .11 _change .14 _score .07 none .21
context/loose D -.12 D_change -.10 L .13 LD .20 LD_score .21 L_change .12 S -.16 SD -.07 SL .10 SLD .21 SLD_change .13 SLD_score .08 SL_score .12 S_score -.14 _change .07 _score -.14 none -.07
context/phrase D -.21 D_change -.39 D_score .18 LD -.18 LD_change .13 LD_score -.32 L_change .13 L_score -.09 S .06 SD .09 SD_change -.06 SD_score .15 SL -.11 SLD -.09 SLD_change .11 SLD_score -.20 SL_change .06 SL_score -.18 S_score .11 _change -.30 none -.25
context/specific L .08 LD -.16 LD_change -.08 LD_score -.08 L_change -.11 L_score .19 S .10 SD .28 SD_change .19 SD_score .09 SL .10 SLD -.10 SLD_change -.07 SL_score .11 S_change .17 S_score -.07 _score -.11
cueBehind/after baseline .20 condition -.30 cost .21 data .13 gain -.05 loss .07 mean .09 report -.19 setVerb -.10 setup .26 share -.36
cueBehind/before agent -.22 baseline .35 beat -.17 compare .11 condition -.10 data -.15 gain .44 improve .22 loss -.12 mean .17 reduce -.10 report -.19 setVerb -.11 setup -.21 share .13
default FPS_score .65 accuracy_change -.11 accuracy_score -.12 bit .19 compared_noun .44 memory_score -.11 performance_change .11 performance_score -1.03 speed_change .49 speedup_change -.39 time_score .34
distance/after 0 .90 1 .41 2 .52 3 .05 4-5 -.53 6-8 -.36 9-12 -.52 far -.39
distance/before 1 .76 2 .55 3 -.08 4-5 -.07 6-8 .07 9-12 -.41 far -.18
distance/inherited outside -.73
edge/after first_( .12 first_) -.37 first_, -.24 first_. -.10 first_/ .06 first_; -.17 first_above -.07 first_acceleration .14 first_across -.29 first_advantage -.15 first_and .25 first_apron -.12 first_at .05 first_average -.15 first_faster .06 first_fewer .11 first_for -.34 first_higher .37 first_improvement -.31 first_improvements .05 first_increase .11 first_inference .06 first_less .06 first_lower .11 first_mask .06 first_of .97 first_on -.64 first_over -.16 first_overall .30 first_reduction .25 first_relative .09 first_score .18 first_speedup .19 first_swing .27 first_the .10 first_through -.12 first_to -.09 first_under -.14 first_while -.17 first_with -.38 last_% .09 last_( -.26 last_) .40 last_, -.10 last_/ .08 last_; -.10 last_<number> .29 last_a -.39 last_across -.18 last_an -.12 last_and -.40 last_any -.07 last_at -.17 last_audio-only -.05 last_average .15 last_both .25 last_competitive -.09 last_evaluated -.07 last_faster .24 last_fewer .08 last_for -.16 last_from .09 last_gpu -.10 last_higher .09 last_improving -.06 last_in .89 last_inference .14 last_interaction -.05 last_its -.16 last_lower .11 last_maintaining -.05 last_no -.14 last_on .09 last_over -.26 last_overall .27 last_retained -.11 last_state-of-the-art -.05 last_that -.18 last_the -.20 last_under -.15 last_while -.22
edge/before first_' -.29 first_( .21 first_) -.11 first_, -.34 first_. -.05 first_; -.10 first_<number> -.17 first_= .07 first_> -.06 first_a -.12 first_above -.16 first_achieved -.10 first_achieves -.19 first_across -.17 first_against -.06 first_also -.10 first_among -.15 first_and -.43 first_are -.05 first_as .10 first_at .12 first_average .18 first_benchmark -.15 first_between .36 first_but -.05 first_by .18 first_consistency -.07 first_dataset -.09 first_delta .36 first_demonstrate -.16 first_do -.07 first_drops -.09 first_for .21 first_gains .18 first_higher -.08 first_improved -.17 first_improvement .07 first_improvement-a -.12 first_improvements .09 first_improves .14 first_in .80 first_increase -.30 first_increased .36 first_is .20 first_more .19 first_of .32 first_on .41 first_outperforms -.19 first_over .46 first_per .36 first_performance .28 first_rates .28 first_required -.09 first_requiring .12 first_retrieval .10 first_show .25 first_still -.07 first_subset -.19 first_than .27 first_that -.10 first_the .09 first_trained -.06 first_under .13 first_up -.07 first_using .22 first_versus .14 first_while -.09 first_with -.25 last_+ -.11 last_- -.23 last_: .30 last_= .20 last_a -.20 last_about .18 last_achieved -.17 last_achieves -.27 last_achieving -.12 last_an .59 last_and .21 last_approximately -.14 last_around .09 last_as .16 last_at .16 last_be .09 last_below .06 last_bleu -.05 last_by -.29 last_closes -.07 last_end-to-end .09 last_exceeding -.20 last_from .14 last_further -.07 last_improvement-a -.13 last_nearly -.13 last_of .41 last_only -.55 last_over .26 last_reaches -.08 last_reaching .17 last_showcasing -.08 last_static .15 last_to .20 last_under .14 last_with -.06 last_within -.19 last_~ .14
form/dataset capital -.12 coined .15 setup-word .11
form/loose abstract -.34 capital .56 coined .26 cost-word .12 data-word -.18 ed .15 gain-word .24 improve-word .20 loss-word -.25 method -.10 opens-sentence .46 plural -.17 report-word -.43 risk-word -.23 setup-word -.17 time-word .40
form/phrase abstract .36 agent-word -1.38 baseline-word -.20 capital .37 data-word -.29 ed -.29 gain-word .23 improve-word .32 ing -.30 method -.41 opens-sentence -.48 plural -.25 report-word .15 risk-word .57 setup-word .09 stat-word .15 time-word .14
form/specific abstract -.06 capital .74 coined .16 method -.29 plural -.12 report-word -.09 risk-word .09
gap/after and -.70 bracket -.56 commas0 .96 commas1 -.80 commas3 -.10 names0 .56 names1 -.35 names2 -.09 numbers0 .50 numbers1 -.08 numbers2 -.30 semicolon -.32 whereas -.09 while -1.05 with -.52
gap/before and -1.15 bracket .10 but -.16 commas0 .72 commas1 .29 commas3 -.44 names0 .49 names1 .29 names3 -.14 numbers0 .21 numbers2 .31 numbers3 .05 semicolon -.38 while -.53 with -.39
head/bare <number> .17 acc -.08 ap .05 attack .25 auc .09 bleu .12 cdm .14 dic .29 dpg .10 edit .07 editor -.06 f1 -.10 geneval .21 gfid .07 graphwalk .12 interaction .06 is -.09 iteration -.07 miou .06 model -.09 n .09 pe-video -.06 quality .13 r2 -.11 rat .05 roc-auc -.17 scor -.14 sensitivity .24 task -.10 tau_b .10 together -.14 weight -.11
head/cost accuracy -.08 cost .12 error -.18 footprint .16 forc .36 fps .06 inferenc -.14 intensity -.07 latency .22 memory .13 performanc -.07 rat -.07 real-tim -.07 speed .06 speedup -.07 terrain -.09 tim .09 trial -.09 usag -.28
head/factor acceleration -.13 accuracy -.11 compression .09 computation .05 efficiency .09 generation -.10 inferenc -.10 latency .10 memory -.15 performanc -.15 quality -.15 rat -.06 regim -.11 run-tim .10 security .13 spe .17 speedup .36 ttft .09 utility -.07 wall-clock .10 workload -.08
head/percent <number> .08 abc -.06 accuraci .35 accuracy .76 ahead -.16 aime24 -.15 aime25 -.07 amc23 -.16 ao -.08 ap .22 area .26 arena-hard .32 attack .35 attribution .15 auc -.06 baselin -.19 benchmark .06 breast -.10 brief -.10 browsecomp .22 call .09 caption -.13 catch -.05 claw-eval -.05 cod -.07 coherenc .17 comparison -.09 compression -.12 concept -.15 conflict .17 consistency -.17 corruption .17 cosin .14 cost -.07 data .06 dataset -.09 delta -.13 detection .13 dic .07 dimension .14 equipp -.08 etf1 .05 evaluation .25 experiment -.12 far .20 fer-2013 -.08 fidelity .05 fish -.06 gaia -.07 gain .30 gap -.06 gpu .14 guidanc -.07 highlight -.06 hmmt25 -.07 hr -.11 human -.06 imag -.15 improvement -.07 increas -.11 inferenc .12 input -.06 intent .19 interaction .17 iou -.10 kappa -.09 kernel -.09 libero -.08 los -.08 macro-f1 -.05 map .11 match .19 mathvers .29 mean -.14 memory -.19 method -.23 miou .15 mmlu .19 mod -.09 model -.39 nma .08 number -.06 oa .20 object .27 objectiv .20 opinion -.10 oracl -.12 overhead -.07 p .20 pair -.07 pass@1 .21 pass@10 .05 pass@8 .25 per -.24 performanc -.31 pfer .07 position .23 progres .20 quality -.18 question -.06 raf-db -.05 rat .52 ratio .16 reason -.08 recall .23 recovery .39 reduction -.07 referenc .27 region -.05 reviewer -.20 reward -.26 robot .11 robustnes -.07 sae -.14 scal -.06 scenario .15 scor -.25 screenshot-pro -.06 sensitivity .08 seven -.07 similarity .07 simpler -.08 simulation -.07 spectralearth -.07 speedup .07 stat -.09 static -.06 step .31 subject -.05 succes .24 superiority -.11 task .13 tim .13 token -.18 top-1 .17 usag -.25 userida -.06 v2 .06 validat -.21 wer .26 work -.07 κ -.13
headOf/change abc -.06 acceleration -.13 accuraci .09 accuracy .23 ahead -.16 aime24 -.15 aime25 -.07 amc23 -.16 ap .27 area .26 arena-hard .13 baselin -.18 benchmark .08 call .10 classification -.05 claw-eval -.05 cod -.07 computation .05 conflict .17 consistency -.08 coverag -.06 data .06 delay .06 delta -.16 density .06 detection -.09 efficiency .13 environment -.05 error -.08 evaluation .25 experiment -.09 fidelity -.11 fluctuation .05 gain .43 generation -.11 gpu .13 guidanc -.07 hmmt25 -.07 hr -.08 improvement -.07 increas -.11 interaction .17 iou .09 latency .08 learn .21 map -.10 math500 -.08 mathvers .29 memory -.31 method -.22 miou .09 mmlu .19 mmmu-pro .16 mod -.09 model -.32 n .10 ndcg@10 -.06 number -.06 object .26 objectiv .20 pass@1 .11 performanc -.09 position .23 power .07 psnr -.07 quality -.28 rat .13 reason -.07 regim -.11 retrieval .15 reward -.18 robot .11 run-tim .10 sae -.14 scenario .22 scor .22 security .13 seven -.07 siz .09 spe .17 speedup .32 step .30 superiority -.10 task .21 text-to-imag -.07 tim .12 token -.12 top-1 .17 ttft .07 usag -.06 validat -.21 wall-clock .10 wer .24 work -.06 workload -.08
headOf/score <number> .27 acc -.07 accuraci .26 accuracy .31 anonymiz .28 ao -.08 area .08 arena-hard .18 attack .58 attribution .13 bleu .12 breast -.10 brief -.10 browsecomp .40 caption -.13 catch -.05 cdm .14 coherenc .17 concept -.15 consistency -.10 correlation -.06 corruption .17 cosin .13 cost .15 detection .22 dic .29 dimension .16 dpg .10 editor -.06 enabl -.08 equipp -.08 error -.06 f1 -.11 far .20 fer-2013 -.08 fidelity .06 fish -.06 footprint .15 forc .36 fps .06 gap -.10 geneval .21 gfid .07 human -.06 imag -.28 inferenc -.14 input -.06 intensity -.07 intent .19 interaction .06 iou -.19 is -.09 iteration -.07 kernel -.09 latency .22 libero -.05 limit .11 los -.07 map .21 memory .10 miou .12 model -.21 nma .08 oa .20 oi .15 opinion -.10 oracl -.11 p .18 pair -.07 parameter -.13 pass@1 .11 pass@10 .05 pass@8 .25 pe-video -.06 per -.24 performanc -.39 pfer .07 policy -.07 power -.06 precision .06 progres .20 quality .08 r2 -.13 raf-db -.05 rat .31 ratio .28 real-tim -.07 recall -.21 recovery .39 referenc .27 region -.05 reviewer -.20 robustnes -.06 roc-auc -.17 runtim .08 scenario -.07 scor -.77 screenshot-pro -.06 sensitivity .34 similarity .07 simpler -.09 simulation -.08 siz -.05 spectralearth -.07 speed .06 stat -.09 subject -.05 succes .22 task -.20 tau_b .09 terrain -.09 tim .09 together -.14 trial -.09 usag -.51 v2 .05 weight -.11 κ -.10
kind/bare dataset .23 default -.43 loose -.10 specific .26
kind/cost dataset -.09 default .92 phrase -.62 specific -.23
kind/factor dataset -.14 phrase .12
kind/percent dataset -.07 default -.47 loose .31 phrase -.22 specific .44
kindOf/change dataset -.23 default .09 loose .13 phrase -.36 specific .37
kindOf/score dataset .17 loose .09 phrase -.31 specific .09
lastKind/dataset first -.36 other_dataset .44 other_loose -.23 other_phrase .07 other_specific -.10 same_dataset 1.01 same_default -.30 same_loose -.13 same_phrase -.13 same_specific -.36
lastKind/default first .57 other_dataset -.12 other_default .56 other_phrase -.28 other_specific -.13 other_undefined -.20 same_dataset -.30 same_default .69 same_loose -.33 same_phrase -.42
lastKind/loose first -.27 other_default -.14 other_loose .45 other_phrase -.07 other_undefined .08 same_dataset -.51 same_default -.07 same_loose .35 same_phrase -.11 same_specific .37 same_undefined .15
lastKind/phrase first -.05 other_dataset -.30 other_default -.46 other_loose -.29 other_phrase .17 other_specific .10 other_undefined .12 same_dataset -.12 same_default -.31 same_loose .22 same_phrase .71 same_specific -.36 same_undefined -.09
lastKind/specific first .11 other_loose .08 other_phrase .12 other_specific .10 same_dataset -.07 same_loose -.10 same_specific .31
length/dataset 1 .06 2 -.12 3 .08 4 -.08
length/loose 1 .24 2 .09 4 -.11
length/phrase 1 -.37 2 -.07 3 .05 4 -.28
length/specific 1 .30 2 .13
link/after ( -.19 )_and -.07 ; -.09 across -.15 and -.38 and_…_% .08 and_…_and -.07 average .07 faster .29 fewer .11 gain_…_the .15 higher .09 improvement_in .10 improvement_…_on .12 in .19 in_the -.20 inference .08 lower .13 nothing .90 of .32 of_the .23 of_…_on -.08 of_…_the -.07 on -.16 on_a -.06 on_an -.07 on_…_and .21 over -.08 over_…_on -.12 reduction_in .32 under -.13
link/before ( -.09 (_+ .48 (_…_+ -.17 (_…_and .10 (_…_of .30 (_…_to -.19 )_of -.14 )_…_to .13 , -.21 ,_+ -.08 ,_and -.20 ,_…_a -.15 ,_…_an .52 ,_…_by .43 ,_…_reaches .11 : .32 = .23 =_…_= -.10 achieved -.08 achieves -.11 and -.44 and_…_to .29 by .17 by_+ .22 by_…_, -.05 by_…_than .07 by_…_to .15 for_…_and .15 from .15 from_…_to .20 in .24 of .11 of_…_and .19 of_…_of -.05 on_…_+ -.14 on_…_and .22 on_…_by .33 to -.09 under .20 with -.07
linkAfter/dataset )_… -.06 ,_… .18 /_… .07 and_… .42 average_… -.16 nothing -.18 on_… -.21
linkAfter/loose )_… -.11 ,_… -.13 ;_; -.07 and_and -.13 at_… .27 fewer_fewer .09 gain_… -.15 higher_higher .05 improvement_… -.10 in_… .13 inference_inference .08 nothing .25 of_the .26 of_… .16 on_… -.28 reduction_in .10 to_… -.06 with_… -.10
linkAfter/phrase (_( -.09 (_… .24 ,_, .05 ,_… -.15 across_across -.15 and_and -.09 faster_faster .19 faster_… -.11 for_… -.07 higher_… .28 improvement_in .07 in_the -.14 in_… -.07 nothing .44 of_of .30 of_… -.06 on_a -.06 on_an -.07 on_on -.19 over_over -.08 over_… -.06 reduction_in .17 the_… -.09
linkAfter/specific and_and -.14 in_in .10 nothing .39
linkBefore/dataset (_( -.12 (_+ .16 (_… -.26 )_… -.09 ,_+ -.10 ,_, -.14 ,_… .46 :_: .38 :_… -.10 and_… -.07 benchmark_… -.10 dataset_… -.09 for_… .32 from_from -.16 under_… -.06
linkBefore/loose (_… .22 ,_… -.62 :_… -.12 =_… -.06 across_… -.11 among_… -.15 and_and -.17 and_… -.08 at_… .29 by_by .09 by_to .21 by_… -.10 for_… -.24 from_from .15 from_… -.16 gains_… .20 higher_… -.08 in_… .12 of_of .07 of_… .33 on_… .12 over_… -.06 requiring_… .12 than_… .25 to_… .28 under_under .20
linkBefore/phrase '_… -.12 (_( -.12 (_+ .31 (_… -.20 )_… -.10 ,_… .52 :_: -.06 :_… -.21 <number>_… -.11 =_= .08 achieved_achieved -.08 across_… -.05 also_… -.08 and_and -.12 and_… .34 are_… -.05 at_… .16 average_… .08 between_… .30 by_by .23 by_to -.13 by_… -.11 demonstrate_… -.16 in_in .24 in_… .36 increased_… .36 is_… -.08 more_… .21 nothing -.16 of_… .42 on_… -.12 over_… .24 performance_… -.24 show_… -.14 that_… -.10 the_… .09 to_… -.17 trained_… -.06 up_to -.07 with_… -.17
linkBefore/specific (_… .24 )_of -.14 )_… .18 =_= .09 =_… -.20 >_… -.09 and_and -.12 by_to .06 by_… -.07 from_from .10 from_to .13 from_… -.18 nothing .25 of_of .15 of_… -.19 retrieval_… .10 score_… .19
list list-by-turns .06 list-not-by-turns -.26 list-other-place -.27 list-same-place .49 respectively-by-turns .12 respectively-other-place -.09 respectively-same-place .26
nearest/dataset after0 .27 after1 .21 after2 -.06 after3 -.09 before1 -.37 before3 -.19 before4 .20
nearest/loose after0 -.08 after2 .28 after3 -.19 after4 .11 before0 .45 before1 .35 before2 .22 before3 -.17
nearest/phrase after0 .06 after1 -.05 after2 -.09 after3 -.16 after4 -.15 before0 -.05 before1 .23 before2 -.24 before3 -.13 before4 -.22
nearest/specific after0 .36 after1 -.31 before0 .65 before1 .22 before3 -.05 before4 -.30
order/dataset after0 .33 before0 .30 before1 -.35 before2 -.12 before3 -.20
order/loose after0 .36 after1 -.16 before0 .15 before1 .14 before2 -.07 before3 -.16
order/phrase after0 .14 after1 -.17 after2 -.11 after3 -.25 before0 .11 before2 -.18 before3 -.23
order/specific before0 .65 before1 -.13 before3 -.06
otherPattern/dataset M-(N -.15 M-V-by-N -.12 M-of-N -.34 M=N -.35 N-M-gain -.06 N-Name -.26 V-M-by-N -.16
otherPattern/default M-(N -.28 M-V-by-N -.09 M-of-N -.11 M=N -.10 N-compare-M -.06 N-gain-in-M -.05 V-M-by-N .10 V-M-from-N -.06
otherPattern/loose M-V-by-N .20 M-of-N .10 N-M-gain .30 N-Name -.46 N-compare-M -.18 N-gain-in-M -.22 V-M-by-N -.59 V-M-from-N .06
otherPattern/phrase M-V-by-N -.06 M-of-N .45 M=N -.41 N-M-gain -.23 N-compare-M -.27 N-gain-in-M -.12 V-M-by-N -.21 V-M-from-N -.08
otherPattern/specific M-(N .09 M-V-by-N -.19 M=N -.07 N-Name -.05 N-compare-M -.14 N-gain-in-M -.05 V-M-from-N -.11
pattern/change M-N -.17 M-V -.23 M-V-by-N .17 M-by-N -.26 M-gain-of-N .07 M-of-N -.31 M-to-N -.12 M=N -.16 N-Name .38 N-across-M -.15 N-compare-M .73 N-gain-in-M .47 N-gain-in-Name .55 N-gain-on-Name .24 N-in-M .18 V-M -.31 V-M-by-N .92
pattern/score M-N .21 M-V .24 M-V-by-N -.06 M-at-N -.21 M-of-N .20 M-to-N -.16 M=N 1.08 N-M .18 N-Name .33 N-for-M .07 N-for-Name -.11 N-on-M -.13 V-M .26 V-M-from-N .24 V-M-to-N .13
patternOf/dataset M=N .38 N-Name -.18 N-gain-on-Name .08
patternOf/loose M-(N -.17 M-N -.12 M-V -.08 M-by-N .07 M-of-N -.11 M=N .21 N-M-gain .21 N-Name .08 N-compare-M .24 N-gain-in-M .26 V-M -.05 V-M-by-N .45 V-M-from-N .23
patternOf/phrase M-(N .12 M-N -.10 M-V .20 M-V-by-N -.08 M-at-N -.08 M-by-N -.35 M-of-N -.12 M-to-N -.17 M=N .20 N-M .09 N-M-gain -.18 N-Name .53 N-across-M -.15 N-compare-M .36 N-for-M .07 N-for-Name -.11 N-gain-in-M .20 N-gain-in-Name .49 N-in-M .07 N-on-M -.15 V-M .07 V-M-by-N .30
patternOf/specific M-N .25 M-V -.10 M-V-by-N .13 M-of-N .15 M=N .13 N-M .10 N-Name .28 N-gain-in-Name .06 N-in-Name .10 V-M-by-N .06 V-M-from-N .06
patternWith M-(N_dataset_D .06 M-(N_loose_L -.14 M-(N_phrase_ -.15 M-(N_phrase_L -.22 M-N_phrase_ -.17 M-N_phrase_LD -.14 M-N_phrase_S .27 M-N_specific_S .19 M-V-by-N_loose_LD -.17 M-V_loose_L .12 M-V_loose_LD -.31 M-V_loose_SL .10 M-V_phrase_ .32 M-by-N_loose_L .21 M-by-N_phrase_ .11 M-by-N_phrase_L -.29 M-by-N_phrase_LD -.08 M-of-N_loose_L -.27 M-of-N_loose_LD -.10 M-of-N_loose_SL .06 M-of-N_specific_SL .09 M=N_dataset_LD .38 M=N_phrase_ .13 M=N_phrase_S .14 M=N_phrase_SL -.06 M=N_specific_S .07 M=N_specific_SL .06 N-M-gain_loose_L .14 N-M-gain_phrase_L -.19 N-M_loose_L .24 N-M_loose_SL -.32 N-M_phrase_L .20 N-M_phrase_LD .05 N-M_phrase_S -.08 N-M_specific_SLD .07 N-Name_dataset_LD -.18 N-Name_phrase_L .21 N-Name_specific_SL .12 N-Name_specific_SLD .09 N-compare-M_loose_L .16 N-compare-M_phrase_L .21 N-for-M_phrase_L .24 N-for-M_phrase_S -.12 N-gain-in-M_loose_L .19 N-gain-in-Name_specific_SLD .05 N-on-M_phrase_L -.06 N-on-M_phrase_LD -.09 N-on-Name_dataset_D .24 N-on-Name_dataset_LD -.07 N-on-Name_dataset_SLD -.18 V-M-by-N_loose_L .39 V-M-by-N_loose_LD .10 V-M-by-N_phrase_S .13 V-M-from-N_loose_L .11 V-M_dataset_LD -.08 V-M_loose_L -.18 V-M_loose_LD -.18 V-M_loose_SL .12 V-M_loose_SLD .19 V-M_phrase_L .09 V-M_phrase_LD .15 V-M_phrase_SL -.05 V-M_phrase_SLD -.06 V-M_specific_SL -.10
repeat/dataset 0 -.10 1 .35 2 -.08 3 -.19
repeat/loose 1 .17 2 .20 3 -.15
repeat/phrase 0 -.29 1 -.60 2 -.46 3 .67
repeat/specific 2 .14 3 .26
run/dataset even-other -.64 even-same .54 respectively-even-other -.06 respectively-uneven-other -.28 respectively-uneven-same -.09 single .19 uneven-other -.28 uneven-same -.09
run/loose even-other -.20 even-same .07 respectively-uneven-other -.16 respectively-uneven-same .08 single .50 uneven-other -.17
run/phrase even-other -.38 even-same .77 respectively-even-other -.32 respectively-even-same .55 single -.59
run/specific respectively-uneven-other .18 single .19 uneven-other .18
sameAsLast/dataset other-unit -.09 same-unit -.30 same-unit_2 -.10 same-unit_4-5 -.26 same-unit_6-8 .07 same-unit_by_and -.13 same-unit_by_on -.09
sameAsLast/loose other-unit -.14 other-unit_3 -.07 other-unit_4-5 -.24 other-unit_9-12 .14 other-unit_by_and -.09 other-unit_far -.16 pair .39 same-unit 1.01 same-unit_1 .34 same-unit_2 .18 same-unit_4-5 .26 same-unit_6-8 -.28 same-unit_9-12 .38 same-unit_by_, -.23 same-unit_by_and .14 same-unit_by_on .13 same-unit_by_to .23 same-unit_by_vs .11 same-unit_far .14 same-unit_other-sentence -.06
sameAsLast/phrase other-unit .18 other-unit_other-sentence .20 pair .24 same-unit .84 same-unit_1 .25 same-unit_2 .32 same-unit_3 .10 same-unit_4-5 -.10 same-unit_6-8 .44 same-unit_9-12 -.20 same-unit_by_, .08 same-unit_by_and -.09 same-unit_by_vs .32 same-unit_far .09 same-unit_other-sentence -.06
sameAsLast/specific other-unit -.33 other-unit_3 -.11 other-unit_6-8 -.06 other-unit_by_, -.10 other-unit_other-sentence .10 pair .17 same-unit .53 same-unit_1 .29 same-unit_2 -.08 same-unit_3 .10 same-unit_4-5 .16 same-unit_6-8 .06 same-unit_9-12 -.06 same-unit_by_to .14 same-unit_by_vs .11
unit/dataset % -.13 none .23 percentage_points -.11 points .22 x -.14
unit/default % -.40 FPS .65 GB -.12 N -.14 kbps .19 minutes -.14 ms .37 none -.43 percentage_points -.11 points .14 pp -.09 s -.07 seconds .19
unit/loose % .35 FPS -.14 Hz .07 ms -.23 none -.10 percentage_points .11 points -.18 pp .08 s .30 seconds -.06
unit/phrase % .30 FPS -.51 GB .12 N .16 bits .07 environment_steps_per_second -.08 kbps -.18 minutes .12 ms -.07 percentage_points -.31 points -.26 pp .06 seconds -.13 x .12
unit/specific % -.12 dB .06 none .26 percentage_points .42 points .08
verbBefore/after compare1 .55 cost1 .30 gain3 .16 improve1 -.15 improve2 -.20 improve3 .15 loss2 .16 loss3 -.16 mean1 .42 mean3 .26 reduce1 -.13 reduce2 -.18 report1 -.10 report2 .25 report3 .47
verbBefore/before compare1 .49 cost1 .14 gain1 .19 gain2 -.45 gain3 -.25 improve1 .44 improve2 .52 improve3 -.54 loss2 .22 loss3 -.14 mean1 .53 mean2 -.21 mean3 .49 reduce1 .11 reduce2 .39 reduce3 -.06 report1 .29 report2 .40 report3 .55
verbBefore/inherited compare1 .06 gain2 .40 improve1 .58 improve2 .52 reduce2 .39 report1 .09 report2 .16
wordBefore % .63 ' -.29 ( .09 ) .31 + -.05 , .36 . -.11 / .08 ; .20 <number> -.40 achieve -.12 achieves -.06 achieving .18 across -.43 action -.06 activated .08 all -.12 an .33 and -.31 any -.07 are -.09 as -.09 at -.23 audio-only -.05 average .61 baseline -.18 benchmark .21 best .05 better .09 boosting .11 both .22 calibrated -.06 comparable -.06 competitive -.09 comprehensive -.12 consistent .12 degrade -.20 delivering .32 dpg -.06 evaluated -.07 fapo .12 faster .22 final -.17 fine-tuning -.05 finetuned -.07 for -.15 four -.12 from .19 fully -.06 gpu -.10 high -.13 higher .67 improve .29 improves .20 improving .17 in .56 including -.11 increases .06 inference .14 interaction -.05 introduce .65 is -.17 its -.18 layout -.10 learning -.21 lower -.21 matched -.07 mean .15 memory -.31 models -.09 near-zero -.08 no -.15 of .24 on .24 our -.12 outperforms -.17 over -.33 overall .22 pass@1 -.15 pass@8 -.15 percent .16 pinchbench .10 positive .09 preserving -.08 produce -.18 reasoning .28 reduces .37 reducing .26 report -.15 retained -.11 same -.07 slashing -.11 sota -.23 step .12 strong -.16 stronger .33 strongest -.07 substantial .17 superior -.08 task .08 than -.12 that -.10 the .56 their -.08 these .15 this -.08 three-objective -.08 times .06 timing -.20 to -.23 under -.19 while .45 with -.44 without -.07 zero .06 zero-shot .19 × -.27
wordBehind/after ( .43 ) -.09 , .32 . -.09 / .07 : -.30 ; -.11 <number> -.28 _ .10 above -.07 achieve -.09 across -.17 and .14 at -.15 avg -.09 benchmark .31 dataset -.14 during -.06 for .17 from -.14 hours .14 in -.28 is -.06 it -.18 its -.21 of -.14 on .23 over .59 performance .30 reduction .06 remain -.19 score .12 simulator -.11 speedup -.11 than .16 the .12 to -.14 trained -.07 using -.15 while .33 without -.12
wordBehind/before ' -.29 ( .21 ) -.11 , -.34 . -.05 ; -.10 <number> -.22 = .07 > -.06 a -.12 above -.16 achieved -.10 achieves -.19 across -.17 against -.06 also -.10 among -.15 and -.43 are -.05 as .10 at .12 average .18 benchmark -.15 between .36 but -.05 by .18 consistency -.07 dataset -.09 delta .36 demonstrate -.16 do -.07 drops -.09 for .21 gains .18 higher -.08 improved -.17 improvement .07 improvement-a -.12 improvements .09 improves .14 in .80 increase -.30 increased .36 is .20 more .19 of .32 on .41 outperforms -.19 over .46 per .36 performance .28 rates .28 required -.09 requiring .12 retrieval .10 show .25 still -.07 subset -.19 than .27 that -.10 the .09 trained -.06 under .13 up -.07 using .22 versus .14 while -.09 with -.25
wordBehind/inherited ( .14 ) -.10 , -.08 . -.41 = -.10 and -.16 by .36 comparable -.08 gains .31 improvements .08 model -.07 of .07 over -.17 to .24 usage -.13`

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
after1 ' -.19 ( -.43 ) -.16 , .64 <metric> .06 analysis -.28 and .40 at -.29 consistently -.10 enables -.28 from -.41 in .26 is -.83 of -.66 on -.14 tasks -.24 through .35
after2 ( .12 , .08 . -.24 <metric> .30 <number> -.40 a -.34 and .21 but .38 by .07 highlighting -.07 improves -.40 is -.23 on .09 only .43 the -.42 to -.24
before1 ( -.54 , .16 <edge> .35 <number> -.84 a -.31 and .66 best .25 can -.32 higher -.10 improves .52 in .64 of -.26 reduces -.12 s .20 state-of-the-art .29 temporal -.14 that -.61 using -.31 with -.42
before2 % -.11 ) -.24 <edge> .42 <metric> .11 <number> -.23 a -.52 achieves .12 and -.15 autoencoder -.19 gaussians -.28 introduce .39 introduces .27 lower .06 methods -.17 propose -.16 reduces .25 show -.11 than -.08 the -.21 trained -.33 we -.19 with .44
count 1 .32 2 -.27 3 -.81
cue agent .12 baseline -.37 beat -.12 compare .41 condition .33 data .21 gain .32 improve -.27 loss -.55 mean .39 reduce .06 report .99 risk .43 setVerb -.21 setup .83 share -.73 stat .10 time -.61
form capital -.14 small -.62 words1 -.52 words2 -.51 words3 .27
head accuracy .55 alignment -.81 consistency -.88 divergence -.32 error .59 f1 -.15 fid .30 index .27 loss -.61 mae -.19 pass@k .16 perplexity .52 precision -.67 rate .53 rates .59 ratio .08 recall -.13 sensitivity -1.07 similarity -.34 time .23 validity -.47
kind defined .20 plain -.95
list loose .35 specific .76
near achieves .45 achieves_behind -.34 achieving_behind .34 best .26 both .12 consistently .58 consistently_behind -.40 drops .35 evaluation .18 higher -.10 improve_behind -.25 improves .63 improves_behind -.33 including -.08 index .27 introduce .21 lower .06 metric .39 metrics 1.02 metrics_behind .55 outperforming .13 outperforms_behind -.30 propose .31 reduces -.06 reduces_behind -.11 score .10 scores_behind .39 using -.09 using_behind -.55
number 1 -.49 2 -.19 3 -.45 4-5 .36 6-8 -.86 before -.62
place first -.98 first-half -.64 second-half .86`
