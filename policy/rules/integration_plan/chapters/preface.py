"""前言."""

from __future__ import annotations

from policy.rules.integration_plan.register import City, Entry, Kind

ENTRIES = (
    Entry(
        "preface_progress",
        "十三五时期广清一体化取得积极成效",
        "good results of the integration in the 13th Five-Year Plan period",
        "preface__para_1",
        "大力推进广清一体化高质量发展，取得了积极成效",
        Kind.REPORT,
        "",
        City.BOTH,
    ),
    Entry(
        "preface_new_stage",
        "广清一体化步入深度融合发展的新阶段",
        "the integration entered on a new stage of deep fusion",
        "preface__para_1",
        "广清一体化步入深度融合发展的新阶段",
        Kind.REPORT,
        "",
        City.BOTH,
    ),
    Entry(
        "preface_fields",
        "推动各领域一体化水平持续提升",
        "the level of integration in its fields raised steadily",
        "preface__para_2",
        "推动交通、产业、营商环境、公共服务、生态环保等领域一体化水平持续提升",
        Kind.ACTION,
        "推动",
        City.BOTH,
    ),
    Entry(
        "preface_new_path",
        "探索大湾区辐射带动粤东西北的新路径",
        "a new way for the Bay Area to lead eastern, western and northern Guangdong",
        "preface__para_2",
        "探索粤港澳大湾区辐射带动粤东西北地区发展的新路径",
        Kind.ACTION,
        "探索",
        City.BOTH,
    ),
)
