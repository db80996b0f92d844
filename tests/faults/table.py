"""Fifty and more mistakes that programs make with these regulations, each with the provision that the cases must point to."""

from __future__ import annotations

from policy.law.months import Month
from tests.faults.injection import Fault, answering, days_later, number, reading, seeing

MEDICAL = "medical_insurance"
RELIEF = "hardship_relief"
EXPERTS = "property_experts"
BLOOD = "blood_donation"
TALENT = "talent_settlement"

# fmt: off
FAULTS = (
    # 广州市社会医疗保险规定
    Fault("the window is 4 months long", f"{MEDICAL}/arrears_benefits", "art_12__para_2", number(back_payment_months=4)),
    Fault("the window runs to the corresponding day", f"{MEDICAL}/arrears_benefits", "art_12__para_2", reading(A2="day_to_day")),
    Fault("the late fee is overlooked", f"{MEDICAL}/arrears_benefits", "art_12__para_2", seeing(late_fee_in_full=True)),
    Fault("flexible workers are treated like employers", f"{MEDICAL}/arrears_benefits", "art_12__para_4", seeing(payer="employer")),
    Fault("benefits stop in the first unpaid month itself", f"{MEDICAL}/benefits_when_stopped", "art_12__para_1", reading(A1="after_last_paid_month")),
    Fault("a late back payment counts for nothing", f"{MEDICAL}/back_payment_credit", "art_12__para_3", reading(A28="within_3_months_only")),
    Fault("满25年 is taken for more than 25 years", f"{MEDICAL}/subsidy_shares", "art_13__para_1", seeing(assistance_months=lambda months: months - 1)),
    Fault("the partial subsidy is 60%", f"{MEDICAL}/subsidy_shares", "art_13__para_1", number(half_subsidy_percent=60)),
    Fault("Huadu has the cut-off month of the other districts", f"{MEDICAL}/pension_cutoff", "art_13__para_1", number(cutoff_huadu=Month(2001, 11))),
    Fault("the cut-off month itself is not counted", f"{MEDICAL}/pension_months_counted", "art_13__para_1", number(cutoff_huadu=Month(2006, 1), cutoff_other=Month(2001, 10))),
    Fault("years transferred in count without approval", f"{MEDICAL}/pension_months_counted", "art_13__para_3", seeing(arrival_approved=True)),
    Fault("women must be 50 as men must", f"{MEDICAL}/reemployed_subsidy_scope", "art_13__para_2", number(subsidy_age_women=50)),
    Fault("supplementary benefits last a month longer", f"{MEDICAL}/supplement_in_month", "art_15__para_2", seeing(basic_stop=lambda month: month and month + 1)),
    Fault("what State or Province exclude is paid", f"{MEDICAL}/fund_may_pay", "art_16__para_3", seeing(excluded=False)),
    Fault("the fund bears the deductible as well", f"{MEDICAL}/stay_shares", "art_21__para_1", answering(lambda case, _: {"above": case.stay_expenses})),
    Fault("every transfer costs the whole deductible again", f"{MEDICAL}/transfer_deductible", "art_21__para_2", seeing(transferring_deductible=0, earlier_deductible=0)),
    Fault("the insurance year begins in July", f"{MEDICAL}/insurance_year_of", "art_25__para_1__point_1", number(year_begins=(7, 1), year_ends=(6, 30))),

    # 困难群众消费性减免和补贴政策
    Fault("rent is 2 yuan a square metre", f"{RELIEF}/monthly_rent", "art_1__para_1__point_1", number(rent_per_m2=200)),
    Fault("religious property has the low rent too", f"{RELIEF}/monthly_rent", "art_1__para_1__point_1", seeing(religious_property=False)),
    Fault("any operator's cleaning fee is waived", f"{RELIEF}/fee_exemption", "art_1__para_1__point_2", seeing(waste_operator=True)),
    Fault("7立方米以下（含） is taken for less than 7", f"{RELIEF}/water_charge", "art_1__para_1__point_3", number(water_low_price_m3=6)),
    Fault("above 7 m³ all water is at the first-tier price", f"{RELIEF}/water_charge", "art_1__para_1__point_3", answering(lambda case, right: {"water_charge": (right.low_price_water + right.first_tier_water) * case.water_price} if right.first_tier_water else {})),
    Fault("the subsidy begins in the month after the exemption ends", f"{RELIEF}/sewage_subsidy", "art_1__para_1__point_4", seeing(exemption_ended=lambda month: month + 1)),
    Fault("第一档价格的60% is taken for 60% off", f"{RELIEF}/gas_charge", "art_1__para_1__point_5", number(gas_percent=40)),
    Fault("the installation concession is given twice", f"{RELIEF}/installation_relief", "art_1__para_1__point_6", number(installation_times=2)),
    Fault("15 kWh are deducted even where less is used", f"{RELIEF}/free_electricity", "art_1__para_1__point_7", answering(lambda case, right: {"kwh_deducted": 15, "kwh_at_tiers": case.electricity - 15} if right.received else {})),
    Fault("every household in hardship has free electricity", f"{RELIEF}/free_electricity", "art_1__para_1__point_7", reading(A14="all_persons_in_hardship")),
    Fault("persons in extreme hardship pay the television fee", f"{RELIEF}/television_charge", "art_1__para_1__point_8", answering(lambda _, right: {"monthly_fee": 1000} if right.received else {})),
    Fault("the district of residence bears the subsidy", f"{RELIEF}/cost_borne", "art_6__para_1", reading(A59="district_of_residence")),
    Fault("the Notice is valid for 3 years", f"{RELIEF}/in_force_on", "art_8__para_1", number(valid_years=3)),

    # 广州市物业管理专家管理办法
    Fault("experts may be 70", f"{EXPERTS}/condition_met", "art_6__para_1__point_6", number(age_limit=70)),
    Fault("lawyers need 3 years", f"{EXPERTS}/condition_met", "art_6__para_1__point_3__indent_3", number(lawyer_years=3)),
    Fault("20宗以上 is taken for more than 20", f"{EXPERTS}/condition_met", "art_6__para_1__point_3__indent_3", number(litigation_cases=21)),
    Fault("10 days of publication are enough", f"{EXPERTS}/publication_proper", "art_9__para_1__point_4", number(publication_days=10)),
    Fault("a term lasts 5 years", f"{EXPERTS}/last_day_of_office", "art_11__para_1", number(office_years=5)),
    Fault("2次以上 is taken for more than 2", f"{EXPERTS}/qualification_cancelled", "art_13__para_2__point_1", number(absences_of_a_kind=3)),
    Fault("absences of all kinds are never added up", f"{EXPERTS}/qualification_cancelled", "art_13__para_2__point_1", number(absences_together=1000)),
    Fault("the bar lasts 3 years", f"{EXPERTS}/reapplication_accepted", "art_13__para_4", number(bar_years=3)),
    Fault("relatives of the expert are overlooked", f"{EXPERTS}/must_be_recused", "art_15__para_1__point_1", answering(lambda case, _: {"must": False, "body": None} if str(case.tied_person) == "close_relative" else {})),
    Fault("recusal may be told on the day itself", f"{EXPERTS}/recusal_notice_in_time", "art_15__para_2", number(recusal_notice_days=0)),
    Fault("在20日内 is taken for less than 20 days", f"{EXPERTS}/change_notice_in_time", "art_19__para_1", answering(lambda case, right: {"in_time": case.change_told_on < right.last_day})),
    Fault("the day of the change is counted", f"{EXPERTS}/change_notice_in_time", "art_19__para_1", number(change_notice_days=19)),
    Fault("a notice without the end of the suspension is complete", f"{EXPERTS}/absence_notice_complete", "art_19__para_2", seeing(tells_end=True)),

    # 广州市无偿献血激励与优待办法
    Fault("only every 400 ml count once", f"{BLOOD}/donation_times", "art_18__para_1", number(whole_blood_unit=400)),
    Fault("what is left of 200 ml is cut off", f"{BLOOD}/donation_times", "art_18__para_1", reading(A19="whole_units_only")),
    Fault("the interval is overlooked", f"{BLOOD}/donation_times", "art_18__para_1", seeing(after_last=None)),
    Fault("donations elsewhere count", f"{BLOOD}/donation_times", "art_19__para_1", seeing(in_city=True)),
    Fault("the public notice lasts 7 working days", f"{BLOOD}/posting_period", "art_7__para_1__point_3", number(notice_days=7)),
    Fault("5个工作日 are counted as calendar days", f"{BLOOD}/posting_period", "art_7__para_1__point_3", answering(lambda case, _: {"last_day": days_later(case.posted_on, 5)})),
    Fault("card information is due in 5 working days", f"{BLOOD}/card_deadline", "art_8__para_1__point_2", number(submission_days=5)),
    Fault("rides in the scenic area are free", f"{BLOOD}/free_entry", "art_11__para_1", seeing(visit_use="entry")),
    Fault("private hospitals give priority too", f"{BLOOD}/priority_consultation", "art_12__para_1", seeing(public_institution=True)),
    Fault("any consultation fee is waived", f"{BLOOD}/fee_waived", "art_12__para_1", seeing(prescribed_fee=True)),
    Fault("one rides free without tapping the card", f"{BLOOD}/ride_free", "art_13__para_1", seeing(tapped=True)),

    # 广州市引进人才入户管理办法实施细则
    Fault("the 5th working day accepts automatically", f"{TALENT}/acceptance_day", "art_6__para_1__point_1", number(automatic_day=5)),
    Fault("the day of the submission is the 1st working day", f"{TALENT}/acceptance_day", "art_6__para_1__point_1", reading(A20="submission_day_counts")),
    Fault("the on-site screening is overlooked", f"{TALENT}/acceptance_day", "art_6__para_1__point_2", seeing(on_site_needed=False)),
    Fault("a refusal needs no reasons", f"{TALENT}/told_as_required", "art_7__para_1", seeing(reasons_given=True)),
    Fault("visits may be made by a standard of their own", f"{TALENT}/visit_allowed", "art_7__para_2", seeing(same_standard=True)),
    Fault("15个工作日 are counted as calendar days", f"{TALENT}/review_time", "art_8__para_1", answering(lambda case, _: {"last_day": days_later(case.accepted_on, 15)})),
    Fault("an extension needs no special circumstances", f"{TALENT}/review_time", "art_8__para_1", seeing(review_special=True)),
    Fault("15个工作日内 is taken for less than 15", f"{TALENT}/review_in_time", "art_8__para_1", answering(lambda case, right: {"in_time": case.review_completed_on < right.last_day})),
    Fault("the first day of the notice counts", f"{TALENT}/notice_period", "art_9__para_1", number(notice_days=4)),
    Fault("verification takes 15 working days, as the review does", f"{TALENT}/verification_time", "art_10__para_1", number(verification_days=15)),
    Fault("verification is extended by 20 working days", f"{TALENT}/verification_time", "art_10__para_1", number(verification_extension_days=20)),
    Fault("the Rules are valid for 3 years", f"{TALENT}/in_force_on", "art_23__para_1", number(valid_years=3)),
)
# fmt: on
