"""The addresses of the entrance. Their names have no space in front: the frame of every page leads here."""

from django.urls import path

from shanyraq.web.entrance import clock, eds, views

urlpatterns = [
    path("sign-in/", views.entrance, name="sign_in"),
    path("sign-in/as/", views.enter_as, name="enter_as"),
    path("sign-in/staff/", views.staff_entrance, name="staff_sign_in"),
    path("sign-in/eds/", eds.by_eds, name="by_eds"),
    path("sign-in/eds/challenge/", eds.challenge, name="eds_challenge"),
    path("sign-in/eds/entered/", eds.entered, name="eds_entered"),
    path("demo-clock/", clock.demo_clock, name="demo_clock"),
    path("sign-out/", views.sign_out, name="sign_out"),
    path("signed-out/", views.signed_out, name="signed_out"),
    path("account/", views.first_page, name="account"),
    path("post/", views.change_post, name="change_post"),
]
