"""第四章第二节: which application belongs in the data centres of which city, by its latency."""

from __future__ import annotations

from dataclasses import dataclass

from policy.law.answers import Answer, determined, outside
from policy.law.facts import Facts, Outcome, fact, result
from policy.law.regulations import Quoted
from policy.law.terms import Term
from policy.rules.integration_plan.law import REGULATION, Law
from policy.rules.integration_plan.register import City
from policy.rules.integration_plan.terms import NamedApplications

SECTION = "chp_4__sec_2__para_1"


class Latency(Term):
    """The classes of the text, which names no milliseconds, and what is of neither."""

    LOW = "low", "低时延", "low latency"
    MEDIUM = "medium", "中时延", "medium latency"
    NEITHER = "neither", "低、中以外的时延", "neither low nor medium latency"


class Application(Term):
    """The applications that the text names, in its order, and others. Of the industrial internet it names one class alone."""

    EDGE_COMPUTING = "edge_computing", "边缘计算", "edge computing"
    DEVICE_CONTROL = "device_control", "工业互联网（设备控制类）", "industrial internet (device control)"
    VEHICLES = "vehicles", "车联网", "internet of vehicles"
    GAMES = "games", "网络游戏", "online games"
    FINANCE = "finance", "金融证券", "finance and securities"
    TELEMEDICINE = "telemedicine", "远程医疗", "telemedicine"
    CLOUD = "cloud", "云计算", "cloud computing"
    BIG_DATA = "big_data", "大数据", "big data"
    BLOCKCHAIN = "blockchain", "区块链", "blockchain"
    AI = "ai", "人工智能", "artificial intelligence"
    VIDEO = "video", "视频播放", "video playing"
    OTHER_INDUSTRIAL = "other_industrial", "工业互联网（其他）", "industrial internet (other than device control)"
    OTHER = "other", "未列举的应用", "an application not named"


class Hosting(Term):
    """How the text has the applications there: neither says that the other city has none of them."""

    MAINLY = "mainly", "主要承载", "mainly carried"
    MOVED = "moved", "逐步迁移", "moved step by step"


@dataclass(frozen=True)
class Hosted:
    """The applications of one latency that the text names, where they belong, and the words that say so. 等 follows them."""

    applications: tuple[Application, ...]
    host: City
    how: Hosting
    words: str


HOSTED = {
    Latency.LOW: Hosted(
        (
            Application.EDGE_COMPUTING,
            Application.DEVICE_CONTROL,
            Application.VEHICLES,
            Application.GAMES,
            Application.FINANCE,
            Application.TELEMEDICINE,
        ),
        City.GUANGZHOU,
        Hosting.MAINLY,
        "形成广州低时延数据中心核心区，主要承载边缘计算、工业互联网（设备控制类）、车联网、网络游戏、金融证券、远程医疗等低时延应用",
    ),
    Latency.MEDIUM: Hosted(
        (Application.CLOUD, Application.BIG_DATA, Application.BLOCKCHAIN, Application.AI, Application.VIDEO),
        City.QINGYUAN,
        Hosting.MOVED,
        "将云计算、大数据、区块链、人工智能、视频播放等中时延应用逐步迁移至清远",
    ),
}
NAMED = {application: latency for latency, hosted in HOSTED.items() for application in hosted.applications}
REGULATION.quoted.extend(Quoted(latency.value, SECTION, hosted.words, __name__) for latency, hosted in HOSTED.items())
REGULATION.quoted.extend(Quoted(application.value, SECTION, application.zh, __name__) for application in NAMED)


@dataclass(frozen=True)
class ApplicationAsked(Facts):
    """An application of data centres and, where its name does not tell, its latency."""

    application: Application = fact("数据中心应用", "application of data centres", SECTION)
    latency: Latency = fact("时延", "latency", SECTION)


@dataclass(frozen=True)
class Placed(Outcome):
    latency_class: Latency = result("时延类别", "class of latency")
    host: City = result("数据中心所在市", "city of the data centres")
    how: Hosting = result("承载方式", "how it is hosted there")


@REGULATION.decision(
    "该应用归哪一市的数据中心？",
    "In the data centres of which city does the application belong?",
    Placed,
    cites=(SECTION,),
)
def data_centre(case: ApplicationAsked, law: Law) -> Answer:
    """第四章第二节第一款: low latency mainly in Guangzhou, medium latency moved step by step to Qingyuan. Both lists end in 等, so
    what is not named goes by its latency; for other latency the text names no city. Reading A101 on what is named."""
    latency = latency_class(case, law)
    if latency is Latency.NEITHER:
        return outside(SECTION)
    hosted = HOSTED[latency]
    return determined(Placed(latency, hosted.host, hosted.how), SECTION)


def latency_class(case: ApplicationAsked, law: Law) -> Latency:
    """The class by name or by latency. Reading A101: whether a name in the list settles it."""
    if case.application in NAMED and law.named_applications is NamedApplications.BY_NAME:
        return NAMED[case.application]
    return case.latency
