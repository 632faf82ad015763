// Written by Scripts/register.sh; `make register` writes it anew.

/// The templates that the program carries with it; files of the same path replace them one by one.
public enum BuiltInTemplates {
  /// Paths below `Templates/` in alphabetical order, each with the file's bytes.
  public static let files: [(path: String, bytes: [UInt8])] = documents + site

  /// The words of papers.
  private static let documents: [(path: String, bytes: [UInt8])] = [
    ("documents/acquaintance-sheet.md", PackageResources.acquaintance_sheet_md),
    ("documents/application-form.md", PackageResources.application_form_md),
    ("documents/chat-rules.md", PackageResources.chat_rules_md),
    ("documents/department-findings.md", PackageResources.department_findings_md),
    ("documents/department-report.md", PackageResources.department_report_md),
    ("documents/memo-families.md", PackageResources.memo_families_md),
    ("documents/memo-teachers.md", PackageResources.memo_teachers_md),
    ("documents/notice-always-end.md", PackageResources.notice_always_end_md),
    ("documents/notice-always.md", PackageResources.notice_always_md),
    ("documents/notice-application-again.md", PackageResources.notice_application_again_md),
    ("documents/notice-application.md", PackageResources.notice_application_md),
    ("documents/notice-asynchronous.md", PackageResources.notice_asynchronous_md),
    ("documents/notice-both.md", PackageResources.notice_both_md),
    ("documents/notice-boxes-suspended.md", PackageResources.notice_boxes_suspended_md),
    ("documents/notice-boxes.md", PackageResources.notice_boxes_md),
    ("documents/notice-chat-again.md", PackageResources.notice_chat_again_md),
    ("documents/notice-chat-always-end.md", PackageResources.notice_chat_always_end_md),
    ("documents/notice-chat-always.md", PackageResources.notice_chat_always_md),
    ("documents/notice-chat-application.md", PackageResources.notice_chat_application_md),
    ("documents/notice-chat-end.md", PackageResources.notice_chat_end_md),
    ("documents/notice-chat-invitation.md", PackageResources.notice_chat_invitation_md),
    ("documents/notice-chat-prolongation.md", PackageResources.notice_chat_prolongation_md),
    ("documents/notice-chat-suspended.md", PackageResources.notice_chat_suspended_md),
    ("documents/notice-chat-video.md", PackageResources.notice_chat_video_md),
    ("documents/notice-chat.md", PackageResources.notice_chat_md),
    ("documents/notice-closing.md", PackageResources.notice_closing_md),
    ("documents/notice-end.md", PackageResources.notice_end_md),
    ("documents/notice-entry-video.md", PackageResources.notice_entry_video_md),
    ("documents/notice-entry.md", PackageResources.notice_entry_md),
    ("documents/notice-individual.md", PackageResources.notice_individual_md),
    ("documents/notice-levels-application.md", PackageResources.notice_levels_application_md),
    ("documents/notice-levels.md", PackageResources.notice_levels_md),
    ("documents/notice-owed.md", PackageResources.notice_owed_md),
    ("documents/notice-prolongation.md", PackageResources.notice_prolongation_md),
    ("documents/notice-slip.md", PackageResources.notice_slip_md),
    ("documents/notice-special-video.md", PackageResources.notice_special_video_md),
    ("documents/notice-special.md", PackageResources.notice_special_md),
    ("documents/notice-suspended.md", PackageResources.notice_suspended_md),
    ("documents/notice-synchronous.md", PackageResources.notice_synchronous_md),
    ("documents/notice.md", PackageResources.notice_md),
    ("documents/order-end.md", PackageResources.order_end_md),
    ("documents/order-prolongation.md", PackageResources.order_prolongation_md),
    ("documents/order-return.md", PackageResources.order_return_md),
    ("documents/order-transfer.md", PackageResources.order_transfer_md),
    ("documents/period-application.md", PackageResources.period_application_md),
    ("documents/period-past.md", PackageResources.period_past_md),
    ("documents/period.md", PackageResources.period_md),
    ("documents/regulation-report.md", PackageResources.regulation_report_md),
    ("documents/staff-message-end.md", PackageResources.staff_message_end_md),
    ("documents/staff-message-prolongation.md", PackageResources.staff_message_prolongation_md),
    ("documents/staff-message-tasks-draft.md", PackageResources.staff_message_tasks_draft_md),
    ("documents/staff-message-tasks-end.md", PackageResources.staff_message_tasks_end_md),
    ("documents/staff-message-tasks-longer.md", PackageResources.staff_message_tasks_longer_md),
    ("documents/staff-message-tasks.md", PackageResources.staff_message_tasks_md),
    ("documents/staff-message.md", PackageResources.staff_message_md),
    ("documents/style.yaml", PackageResources.style_yaml),
  ]

  /// The frame of pages and their look.
  private static let site: [(path: String, bytes: [UInt8])] = [
    ("site/matching.js", PackageResources.matching_js),
    ("site/ozero.css", PackageResources.ozero_css),
    ("site/ozero.js", PackageResources.ozero_js),
    ("site/page.html", PackageResources.page_html),
    ("site/worker.js", PackageResources.worker_js),
  ]
}
