"""Printed figures against the numbers of Table 1."""

from policy.rules.integration_plan.figures import Check, Figure, figure_checked
from policy.rules.integration_plan.terms import RealRates
from policy.suite.sentences import Sentences

SENTENCES = Sentences(Check, Figure, RealRates)
given, when, then = SENTENCES.given, SENTENCES.when, SENTENCES.then

given("按可比价格计算的范围取“{real_rates:RealRates}”", "rates at comparable prices are “{real_rates:RealRates}”")
when("复算“{figure:Figure}”", "“{figure:Figure}” is worked out again", ask=figure_checked)
then("印出的值为{printed:hundredths}", "the printed value is {printed:hundredths}")
then("复算的值为{computed:hundredths}", "the value worked out is {computed:hundredths}")
then("结果是“{check:Check}”", "the result: it {check:Check}")
