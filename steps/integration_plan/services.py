"""In which area, and for whom, public services are shared."""

from policy.rules.integration_plan.services import Beneficiary, ServiceArea, SharedService, service_shared
from policy.suite.sentences import Sentences

SENTENCES = Sentences(Beneficiary, ServiceArea, SharedService)
when, then = SENTENCES.when, SENTENCES.then

when(
    "查询“{shared_service:SharedService}”在什么范围、面向谁合作",
    "it is asked in which area, and for whom, “{shared_service:SharedService}” is shared",
    ask=service_shared,
)
then("写明的范围是{service_area:ServiceArea}", "the area that is named is {service_area:ServiceArea}")
then("没有写明范围", "no area is named", service_area=None)
then("写明的对象是{beneficiary:Beneficiary}", "the persons that are named are {beneficiary:Beneficiary}")
then("没有写明对象", "no persons are named", beneficiary=None)
